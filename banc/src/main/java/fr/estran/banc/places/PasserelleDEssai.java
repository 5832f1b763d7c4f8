package fr.estran.banc.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Takes texts on this machine, and carries them nowhere: how many came, and the code that was in one. */
public final class PasserelleDEssai implements AutoCloseable {

    private static final Pattern NUMERO = Pattern.compile("\"to\":\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final HttpServer serveur;
    private final AtomicInteger recus = new AtomicInteger();
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    public PasserelleDEssai() throws IOException {
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/sms", this::prendre);
        serveur.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serveur.start();
    }

    public String adresse() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort() + "/sms";
    }

    int recus() {
        return recus.get();
    }

    /** @param numero as it is written for all countries */
    Optional<String> code(String numero) {
        return Optional.ofNullable(codes.get(numero));
    }

    @Override
    public void close() {
        serveur.stop(0);
    }

    private void prendre(HttpExchange echange) throws IOException {
        try (echange) {
            var corps = new String(echange.getRequestBody().readAllBytes(), UTF_8);
            recus.incrementAndGet();
            var numero = NUMERO.matcher(corps);
            var code = CODE.matcher(corps.substring(Math.max(0, corps.indexOf("\"text\""))));
            if (numero.find() && code.find()) {
                codes.put(numero.group(1), code.group(1));
            }
            echange.sendResponseHeaders(200, -1);
        }
    }
}
