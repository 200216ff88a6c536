package vaesweep.storage.sqlite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Databases below a folder that fail as they are told to: {@code
 * faults.at(Faults.Moment.COMMIT).fail(SQLITE_FULL)} lets every commit fail until {@link #mend}. It
 * stands where JDBC looks for a driver, so what is tested is the product as it is.
 */
public final class Faults implements AutoCloseable {
  /** What SQLite undoes by itself, so that there is no transaction left to roll back. */
  private static final Set<SQLiteErrorCode> UNDOING =
      Set.of(
          SQLiteErrorCode.SQLITE_FULL,
          SQLiteErrorCode.SQLITE_IOERR,
          SQLiteErrorCode.SQLITE_NOMEM,
          SQLiteErrorCode.SQLITE_CORRUPT);

  private final String urls;
  private final Driver sqlite;
  private final Driver faulty = new FaultyDriver();
  private Optional<Fault> fault = Optional.empty();

  /** When something fails. */
  public enum Moment {
    OPEN,
    READ,
    WRITE,
    COMMIT,
    CHECKPOINT
  }

  private record Fault(Place place, SQLiteErrorCode code, AtomicInteger seen) {
    boolean isDue(Moment now) {
      if (now != place.moment()) {
        return false;
      }
      int before = seen.getAndIncrement();
      return before >= place.passing() && before - place.passing() < place.times();
    }
  }

  /** A moment of its kind, and those that follow. */
  public record Place(Faults faults, Moment moment, int passing, int times) {
    /** The first so many succeed. */
    public Place after(int count) {
      return new Place(faults, moment, count, times);
    }

    /** It mends itself. */
    public Place once() {
      return new Place(faults, moment, passing, 1);
    }

    public void fail(SQLiteErrorCode code) {
      faults.fault = Optional.of(new Fault(this, code, new AtomicInteger()));
    }
  }

  private Faults(Path folder, Driver sqlite) {
    this.sqlite = sqlite;
    urls = "jdbc:sqlite:file:" + folder.toAbsolutePath().toUri().getRawPath();
  }

  /** Stands in the place of SQLite's driver: of two, JDBC would ask the next where one fails. */
  public static Faults below(Path folder) throws SQLException {
    Faults faults = new Faults(folder, DriverManager.getDriver("jdbc:sqlite:"));
    DriverManager.registerDriver(faults.faulty);
    DriverManager.deregisterDriver(faults.sqlite);
    return faults;
  }

  public Place at(Moment moment) {
    return new Place(this, moment, 0, Integer.MAX_VALUE);
  }

  public void mend() {
    fault = Optional.empty();
  }

  @Override
  public void close() throws SQLException {
    DriverManager.registerDriver(sqlite);
    DriverManager.deregisterDriver(faulty);
  }

  private boolean isDue(Moment moment) {
    return fault.isPresent() && fault.get().isDue(moment);
  }

  private SQLiteException due() {
    SQLiteErrorCode code = fault.orElseThrow().code();
    return new SQLiteException("[" + code.name() + "] " + code.message, code);
  }

  private final class FaultyDriver implements Driver {
    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
      boolean below = url.startsWith(urls);
      if (below && isDue(Moment.OPEN)) {
        throw due();
      }
      Connection real = sqlite.connect(url, properties);
      return below ? proxy(Connection.class, new OfConnection(real)) : real;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
      return sqlite.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getLogger("faults");
    }
  }

  private final class OfConnection implements InvocationHandler {
    private final Connection real;

    OfConnection(Connection real) {
      this.real = real;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      boolean commits =
          switch (method.getName()) {
            case "commit" -> true;
            case "setAutoCommit" -> (boolean) arguments[0] && !real.getAutoCommit();
            default -> false;
          };
      if (commits && isDue(Moment.COMMIT)) {
        throw failed(real);
      }
      Object result = call(real, method, arguments);
      if (result instanceof PreparedStatement statement) {
        return proxy(
            PreparedStatement.class, new OfStatement(real, statement, (String) arguments[0]));
      }
      return result instanceof Statement statement
          ? proxy(Statement.class, new OfStatement(real, statement, ""))
          : result;
    }
  }

  private final class OfStatement implements InvocationHandler {
    private final Connection connection;
    private final Statement real;
    private final String prepared;

    OfStatement(Connection connection, Statement real, String prepared) {
      this.connection = connection;
      this.real = real;
      this.prepared = prepared;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (method.getName().startsWith("execute")) {
        String sql = arguments == null ? prepared : (String) arguments[0];
        if (isDue(moment(method.getName(), sql))) {
          throw failed(connection);
        }
      }
      return call(real, method, arguments);
    }
  }

  private static Moment moment(String method, String sql) {
    String lower = sql.toLowerCase(Locale.ROOT);
    if (lower.contains("wal_checkpoint") || lower.startsWith("vacuum")) {
      return Moment.CHECKPOINT;
    }
    return method.equals("executeQuery") ? Moment.READ : Moment.WRITE;
  }

  private SQLiteException failed(Connection connection) throws SQLException {
    SQLiteException due = due();
    if (!connection.getAutoCommit() && UNDOING.contains(SqliteFailures.primaryCode(due))) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("ROLLBACK");
      }
    }
    return due;
  }

  private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
