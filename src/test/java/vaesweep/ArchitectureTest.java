package vaesweep;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Guards the rooms: who may know whom, and which technology lives where. A rule that stands in the
 * way is a question about the design, not about the rule.
 */
final class ArchitectureTest {
  /** What each room may use beside itself; {@code Main} and the root of {@code cli} start all. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          entry("spec", Set.of()),
          entry("array", Set.of("spec")), // its words and JSON
          entry("trial", Set.of("spec")),
          entry("plan", Set.of("spec", "trial")),
          entry("data", Set.of("spec", "trial", "array")),
          entry("vae", Set.of("spec")),
          entry("measure", Set.of("trial", "vae")),
          entry("exchange", Set.of("spec", "trial", "array", "vae")),
          entry("theory", Set.of("vae")), // its arrays
          entry("explanation", Set.of("spec", "diagnosis")),
          entry("preflight", Set.of("spec", "trial", "theory")),
          entry("selftest", Set.of("spec", "trial", "data", "vae", "measure", "theory")),
          // what a trained network is held against is the constant decoder that preflight knows
          entry("train", Set.of("spec", "trial", "data", "vae", "measure", "theory", "preflight")),
          entry("runner", Set.of("spec", "trial", "plan", "data", "train", "storage")),
          entry("storage", Set.of("spec", "trial")),
          entry("diagnosis", Set.of("spec", "trial", "storage", "theory", "preflight")),
          entry("recommendation", Set.of("spec", "trial", "storage", "diagnosis")),
          entry("report", Set.of("spec", "trial", "storage", "diagnosis", "theory", "preflight")),
          // what can be done with a sweep: it brings the rooms together, and prints nothing
          entry(
              "sweep",
              Set.of(
                  "spec",
                  "trial",
                  "plan",
                  "array",
                  "data",
                  "vae",
                  "measure",
                  "exchange",
                  "theory",
                  "preflight",
                  "train",
                  "runner",
                  "storage",
                  "diagnosis",
                  "recommendation",
                  "report")),
          // what people are told: values become lines; of what trains, it knows nothing
          entry(
              "words",
              Set.of(
                  "sweep",
                  "spec",
                  "trial",
                  "plan",
                  "data", // how a download goes
                  "explanation",
                  "preflight",
                  "storage",
                  "diagnosis",
                  "report")),
          // arguments, one call, words, exit code; two verbs are about no sweep
          entry("cli", Set.of("sweep", "words", "spec", "trial", "explanation", "selftest")));

  private static final Path SOURCES = Path.of("src/main/java");

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void aRoomUsesOnlyTheRoomsItMay() {
    LayeredArchitecture rooms =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : ROOMS.keySet()) {
      rooms = rooms.layer(room).definedBy(inside(room));
    }
    for (Map.Entry<String, Set<String>> room : ROOMS.entrySet()) {
      String name = room.getKey();
      rooms =
          room.getValue().isEmpty()
              ? rooms.whereLayer(name).mayNotAccessAnyLayer()
              : rooms.whereLayer(name).mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
    }
    check(rooms);
  }

  @Test
  void everyClassIsInARoom() {
    String[] rooms =
        Stream.concat(Stream.of("vaesweep"), ROOMS.keySet().stream().map(ArchitectureTest::inside))
            .toArray(String[]::new);
    assertThat(PRODUCT).isNotEmpty();
    check(classes().should().resideInAnyPackage(rooms));
  }

  /** One word means one thing: who reads a name need not ask of which room it is. */
  @Test
  void noTwoClassesHaveOneName() {
    assertThat(
            PRODUCT.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info")))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("vaesweep.(**)").should().beFreeOfCycles());
  }

  @Test
  void jsonIsReadAndWrittenWhereFilesAndPagesAre() {
    only(
        resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.."),
        "spec",
        "report",
        "words");
  }

  @Test
  void onlyStorageKnowsTheDatabase() {
    only(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."), "storage");
  }

  @Test
  void onlyTheRunnerMakesThreads() {
    only(belongToAnyOf(ExecutorService.class, Executors.class, Timer.class), "runner");
    only(are(describe("pools", type -> type.isAssignableTo(ExecutorService.class))), "runner");
    only(resideInAnyPackage("com.google.common.util.concurrent.."), "runner");
    check(
        noClasses()
            .that(outside("runner"))
            .should()
            .callConstructorWhere(on(Thread.class))
            .orShould()
            .callMethodWhere(on(ForkJoinPool.class))
            .orShould()
            .callMethodWhere(on(BaseStream.class).and(named("parallel")))
            .orShould()
            .callMethodWhere(on(Collection.class).and(named("parallelStream")))
            .orShould()
            .callMethodWhere(on(CompletableFuture.class).and(named("supplyAsync", "runAsync"))));
  }

  @Test
  void onlyTheCommandLineSpeaksAndExits() {
    check(
        noClasses()
            .that(outside("cli"))
            .and()
            .doNotHaveFullyQualifiedName("vaesweep.Main")
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethodWhere(on(Runtime.class).and(named("exit", "halt")))
            .orShould()
            .callMethodWhere(on(Throwable.class).and(named("printStackTrace")))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei.."));
  }

  /** Java's own small maps have another order in each run, and what is written of them too. */
  @Test
  void mapsOfSeveralKeysHaveAnOrder() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                on(Map.class)
                    .and(named("of"))
                    .and(
                        describe(
                            "Java's own, of several pairs",
                            call ->
                                call.getTargetOwner().isEquivalentTo(Map.class)
                                    && call.getTarget().getRawParameterTypes().size() > 2))));
  }

  @Test
  void imagesAreMadeInMeasureAndReadInArray() {
    only(resideInAnyPackage("javax.imageio..", "java.awt.."), "measure", "array");
  }

  @Test
  void onlyTheEngineKnowsNd4j() {
    only(resideInAnyPackage("org.nd4j..", "org.bytedeco..", "com.sun.jna.."), "vae");
  }

  @Test
  void onlyTheExportKnowsDl4j() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("vaesweep.vae.dl4j..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.deeplearning4j.."));
  }

  @Test
  void onlyTheReportMakesPages() {
    only(resideInAnyPackage("gg.jte.."), "report");
  }

  @Test
  void onlyDataUsesTheNetwork() {
    only(
        resideInAnyPackage("java.net.http..").or(belongToAnyOf(Socket.class, URLConnection.class)),
        "data");
  }

  @Test
  void whatAPlanDependsOnHasNoClockAndNoChance() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                inside("spec"),
                inside("plan"),
                inside("trial"),
                inside("theory"),
                inside("preflight"))
            .should()
            .callMethodWhere(on(Instant.class).and(named("now")))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class)
            .orShould()
            .callMethodWhere(on(System.class).and(named("currentTimeMillis", "nanoTime")))
            .orShould()
            .callMethod(Math.class, "random"));
  }

  /** tanh, sinh, cosh and cbrt are not the same bits in Java 17 and 25. */
  @Test
  void noNumberComesFromAFunctionThatDiffersBetweenJavas() {
    check(
        noClasses()
            .should()
            .callMethodWhere(on(Math.class).and(named("tanh", "sinh", "cosh", "cbrt"))));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      assertThat(folders.filter(ArchitectureTest::holdsClasses))
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }

  @Test
  void noPackageIsADrawerForOddThings() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .doesNotContain("util", "utils", "common", "helpers", "helper", "model", "misc");
    }
  }

  private static boolean holdsClasses(Path folder) {
    String[] files = folder.toFile().list((parent, name) -> name.endsWith(".java"));
    return files != null && files.length > 0;
  }

  private static void only(DescribedPredicate<? super JavaClass> technology, String... rooms) {
    check(noClasses().that(outside(rooms)).should().dependOnClassesThat(technology));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(PRODUCT);
  }

  private static String inside(String room) {
    return "vaesweep." + room + "..";
  }

  private static DescribedPredicate<JavaClass> outside(String... rooms) {
    String[] packages = Stream.of(rooms).map(ArchitectureTest::inside).toArray(String[]::new);
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }

  private static DescribedPredicate<JavaCall<?>> on(Class<?> owner) {
    return describe(
        "on " + owner.getSimpleName(), call -> call.getTargetOwner().isAssignableTo(owner));
  }

  private static DescribedPredicate<JavaCall<?>> named(String... names) {
    return describe("named " + List.of(names), call -> List.of(names).contains(call.getName()));
  }
}
