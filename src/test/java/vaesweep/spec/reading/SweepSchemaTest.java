package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.file.InvalidSweep;

/** Guards against an editor that praises what the program refuses, or the other way round. */
final class SweepSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SweepSchema.text());

  @Test
  void theShippedSchemaIsTheCatalogues() throws Exception {
    Path produced = Path.of("target", "sweep.schema.json");
    Files.writeString(produced, SweepSchema.text());
    assertThat(Files.mismatch(Path.of("sweeps", "sweep.schema.json"), produced))
        .as("where it differs from %s, which is to be copied over it", produced)
        .isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"beta", "random", "likelihoods", "warmup", "delayed", "sobol"})
  void shippedSweepsNameTheSchemaAndFollowIt(String name) throws Exception {
    String text = Files.readString(Path.of("sweeps", name + ".json"));
    assertThat(text).contains("\"$schema\": \"sweep.schema.json\"");
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(SweepReader.read(text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"beta\": 0",
        "\"beta\": {\"value\": 1}",
        "\"beta\": {\"values\": [1, 2]}",
        "\"beta\": {\"min\": 1, \"max\": 2, \"num\": 3}",
        "\"beta\": {\"min\": 1, \"max\": 2, \"num\": 3, \"distribution\": \"q_uniform\", \"q\": 0.5}",
        "\"beta\": {\"distribution\": \"q_uniform\", \"min\": 1, \"max\": 2}",
        "\"beta\": {\"min\": 1, \"max\": 2, \"num\": 3, \"distribution\": \"log_normal\", \"mu\": -1}",
        "\"beta\": {\"values\": [1, 2], \"distribution\": \"categorical\"}",
        "\"beta_norm\": 0.1",
        "\"epochs\": 1e2",
        "\"epochs\": 3.0",
        "\"reduction\": \"sum/sum\"",
        "\"annealing\": \"none\"",
        "\"annealing\": \"cyclical\"",
        "\"annealing\": {\"type\": \"none\"}",
        "\"annealing\": {\"type\": \"linear\", \"length\": 2, \"granularity\": \"epoch\"}",
        "\"annealing\": {\"values\": [{\"type\": \"cosine\", \"length\": {\"values\": [2, 3]}}]}",
        "\"annealing\": {\"type\": \"linear\", \"length\": 0}",
        "\"annealing\": {\"type\": \"linear\", \"length\": \"50%\", \"start\": \"0.5 epochs\"}",
        "\"annealing\": {\"type\": \"sigmoid\", \"midpoint\": \"1600 steps\", \"steepness\": 1}",
        "\"annealing\": {\"type\": \"cosine\", \"length\": {\"values\": [2, \"50%\"]}, \"from\": 3}",
        "\"annealing\": {\"type\": \"linear\", \"length\": {\"min\": 1, \"max\": 3, \"num\": 3}}",
        "\"annealing\": {\"type\": \"cyclical\", \"shape\": {\"values\": [\"cosine\", \"sigmoid\"]}}",
        "\"objective\": {\"type\": \"free_bits\", \"nats\": 3, \"of\": \"total\"}",
        "\"early_stopping\": {\"patience\": 5, \"start\": 10}",
        "\"hidden\": []",
        "\"hidden\": {\"values\": [[3], {\"encoder\": [], \"decoder\": [2]}]}",
        "\"gradient_clip_norm\": {\"values\": [\"none\", 1]}",
        "\"likelihood\": \"mse\", \"output_activation\": \"identity\"",
      })
  void whatIsGoodIsGoodForBoth(String parameters) {
    assertThat(readerAccepts(Specs.grid(parameters))).isTrue();
    assertThat(schemaAccepts(Specs.grid(parameters))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"beta\": -1",
        "\"beta\": null",
        "\"beta\": \"1\"",
        "\"beta\": [1]",
        "\"beta\": {}",
        "\"beta\": {\"value\": 1, \"values\": [1]}",
        "\"beta\": {\"values\": []}",
        "\"beta\": {\"min\": 1, \"max\": 2}",
        "\"beta\": {\"min\": 1, \"num\": 2}",
        "\"beta\": {\"min\": 1, \"max\": 2, \"num\": 1}",
        "\"beta\": {\"min\": 1, \"max\": 2, \"num\": 2, \"distribution\": \"gauss\"}",
        "\"beta\": {\"min\": 1, \"max\": 2, \"num\": 2, \"distribution\": \"categorical\"}",
        "\"beta\": {\"distribution\": \"normal\", \"mu\": 1, \"num\": 2}",
        "\"beta\": {\"distribution\": \"normal\", \"min\": 1, \"max\": 2, \"num\": 2, \"q\": 1}",
        "\"beta\": {\"distribution\": \"normal\", \"min\": 1, \"max\": 2, \"num\": 2, \"sigma\": 0}",
        "\"beta\": {\"distribution\": \"q_uniform\", \"min\": 1, \"max\": 2, \"num\": 2, \"q\": 0}",
        "\"beta\": {\"distribution\": \"q_uniform\", \"min\": 1, \"max\": 2, \"num\": 2, \"mu\": 0}",
        "\"beta\": {\"min\": 1, \"max\": 2, \"num\": 2, \"q\": 1}",
        "\"beta\": {\"values\": [1, 2], \"distribution\": \"normal\"}",
        "\"beta\": {\"values\": [1, 2], \"probabilities\": [0.5, 0.5]}",
        "\"beta\": {\"values\": [1, 2], \"num\": 2}",
        "\"beta\": 1, \"beta_norm\": 1",
        "\"betas\": 1",
        "\"epochs\": 1.5",
        "\"epochs\": 0",
        "\"reduction\": \"avg\"",
        "\"reduction\": {\"min\": 1, \"max\": 2, \"num\": 2}",
        "\"annealing\": \"linear\"",
        "\"annealing\": {\"type\": \"linear\"}",
        "\"annealing\": {\"type\": \"linear\", \"length\": -1}",
        "\"annealing\": {\"type\": \"linear\", \"length\": \"half\"}",
        "\"annealing\": {\"type\": \"linear\", \"length\": \"-5%\"}",
        "\"annealing\": {\"type\": \"linear\", \"length\": 2, \"from\": -1}",
        "\"annealing\": {\"type\": \"cyclical\", \"shape\": \"square\"}",
        "\"objective\": {\"type\": \"free_bits\", \"nats\": 1, \"of\": \"row\"}",
        "\"early_stopping\": {\"patience\": 1, \"start\": -1}",
        "\"annealing\": {\"type\": \"linear\", \"length\": 1, \"ratio\": 1}",
        "\"annealing\": {\"length\": 1}",
        "\"hidden\": 400",
        "\"hidden\": [0]",
        "\"hidden\": [1,1,1,1,1,1,1,1,1]",
        "\"hidden\": {\"encoder\": [1]}",
        "\"gradient_clip_norm\": 0",
        "\"learning_rate\": true",
      })
  void whatIsBadIsBadForBoth(String parameters) {
    assertThat(readerAccepts(Specs.grid(parameters))).isFalse();
    assertThat(schemaAccepts(Specs.grid(parameters))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"name\":\"a/b\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{}}",
        "{\"name\":\"x\\n\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{}}",
        "{\"name\":\"x\",\"method\":\"sobol\",\"data\":\"d\",\"parameters\":{}}",
        "{\"name\":\"x\",\"method\":\"halton\",\"data\":\"d\",\"parameters\":{}}",
        "{\"name\":\"x\",\"method\":\"sobol\",\"trials\":1,\"data\":\"d\","
            + "\"parameters\":{\"beta\":{\"values\":[1,2],\"probabilities\":[1,2]}}}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":3,\"parameters\":{}}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":{\"binarize\":\"none\"},\"parameters\":{}}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":{\"name\":\"d\",\"x\":1},\"parameters\":{}}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{},\"trials\":2}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{},\"repeats\":0}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{},\"seed\":0.5}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{},\"sede\":1}",
        "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\",\"parameters\":{},\"keep\":\"some\"}",
        "{\"name\":\"x\",\"method\":\"random\",\"data\":\"d\",\"parameters\":{}}",
        "{\"name\":\"x\",\"method\":\"random\",\"trials\":1,\"data\":\"d\","
            + "\"parameters\":{\"beta\":{\"min\":1,\"max\":2,\"num\":2}}}",
      })
  void aBadFileIsBadForBoth(String text) {
    assertThat(readerAccepts(text)).isFalse();
    assertThat(schemaAccepts(text)).isFalse();
  }

  @Test
  void listedConfigurationsNeedNoParametersBesideThem() {
    String listed =
        "{\"name\":\"x\",\"method\":\"list\",\"data\":\"d\",\"configurations\":[{\"beta\":1}]}";
    assertThat(readerAccepts(listed)).isTrue();
    assertThat(schemaAccepts(listed)).isTrue();
    String grid = "{\"name\":\"x\",\"method\":\"grid\",\"data\":\"d\"}";
    assertThat(readerAccepts(grid)).isFalse();
    assertThat(schemaAccepts(grid)).isFalse();
  }

  private static boolean schemaAccepts(String text) {
    return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
  }

  private static boolean readerAccepts(String text) {
    try {
      SweepReader.read(text);
      return true;
    } catch (InvalidSweep invalid) {
      assertThat(invalid.problems()).isNotEmpty();
      return false;
    }
  }
}
