package vaesweep.data;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A download site on this machine that answers as a test tells it. */
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final AtomicInteger requests = new AtomicInteger();
  private volatile Answer answer = exchange -> {};

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          try (exchange) {
            answer.to(exchange);
          }
        });
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  int requests() {
    return requests.get();
  }

  void answer(byte[] body) {
    answer = exchange -> send(exchange, body, body.length);
  }

  /** Promises all and sends half. */
  void answerHalfOf(byte[] body) {
    answer = exchange -> send(exchange, body, body.length / 2);
  }

  void answerNotFound() {
    answer = exchange -> exchange.sendResponseHeaders(404, -1);
  }

  /** Answers with the file of the path's name. */
  void answerFrom(Path folder) {
    answer =
        exchange -> {
          String name = exchange.getRequestURI().getPath().substring(1);
          byte[] body = Files.readAllBytes(folder.resolve(name));
          send(exchange, body, body.length);
        };
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void send(HttpExchange exchange, byte[] body, int length) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body, 0, length);
  }

  /** What the site does with a request. */
  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }
}
