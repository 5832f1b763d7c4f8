package fr.estran.socle.base;

import fr.estran.Application;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The application as {@code serve} starts it, without what Spring's tests switch off. */
final class ServiceAilleurs implements AutoCloseable {

    private final ConfigurableApplicationContext contexte;
    private final HttpClient client = HttpClient.newHttpClient();

    ServiceAilleurs(String... reglages) {
        var tous = new ArrayList<>(List.of("--server.port=0"));
        tous.addAll(List.of(reglages));
        contexte = new SpringApplicationBuilder(Application.class, Pannes.class)
                .web(WebApplicationType.SERVLET)
                .run(tous.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return contexte.getBean(type);
    }

    HttpResponse<String> page(String chemin, String... entetes) throws Exception {
        return demander("local.server.port", chemin, entetes);
    }

    HttpResponse<String> surveillance(String chemin) throws Exception {
        return demander("local.management.port", chemin);
    }

    int port(String reglage) {
        return Integer.parseInt(contexte.getEnvironment().getRequiredProperty(reglage));
    }

    private HttpResponse<String> demander(String port, String chemin, String... entetes) throws Exception {
        var demande = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(port) + chemin));
        if (entetes.length > 0) {
            demande.headers(entetes);
        }
        return client.send(demande.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        contexte.close();
    }

    /** Goes wrong as a page might, with what was typed in the text of the exception. */
    static class Pannes {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE + 2)
        Filter panne() {
            return (demande, reponse, suite) -> {
                var nom = ((HttpServletRequest) demande).getParameter("panne");
                if (nom != null && !demande.getDispatcherType().name().equals("ERROR")) {
                    throw new IllegalStateException("no such person: " + nom, new IOException(nom));
                }
                if (((HttpServletRequest) demande).getParameter("coupee") != null
                        && !demande.getDispatcherType().name().equals("ERROR")) {
                    reponse.getOutputStream().print("half of it");
                    reponse.flushBuffer();
                    throw new IllegalStateException(new SQLException("cut", "08006"));
                }
                var lente = ((HttpServletRequest) demande).getParameter("lente");
                if (lente != null) {
                    attendre(Integer.parseInt(lente));
                }
                suite.doFilter(demande, reponse);
            };
        }

        private static void attendre(int millisecondes) {
            try {
                Thread.sleep(millisecondes);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
