package fr.estran.socle.pages;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;

/**
 * What Tomcat refuses before any page of ours is asked: an address with signs that none has, a header that never ends. It is
 * told in French, from memory: Tomcat would read its own words from a jar again for each of them, under a lock (ADR 0078).
 */
final class RefusDuServeur extends ErrorReportValve {

    private static final int PREMIERE_ERREUR = 400;

    @Override
    protected void report(Request demande, Response reponse, @Nullable Throwable erreur) {
        var statut = reponse.getStatus();
        if (statut < PREMIERE_ERREUR
                || reponse.getContentWritten() > 0
                || !reponse.setErrorReported()
                || !estEcoutee(reponse)) {
            return;
        }
        try {
            reponse.resetBuffer(true);
            // What could not be read ends the connection, which Tomcat does not always say.
            reponse.setHeader(HttpHeaders.CONNECTION, "close");
            PageDeSecours.pour(statut).envoyer(statut, reponse);
            reponse.finishResponse();
        } catch (IOException | IllegalStateException _) {
            // Whoever asked has left.
        }
    }

    private static boolean estEcoutee(Response reponse) {
        var ecoutee = new AtomicBoolean();
        reponse.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, ecoutee);
        return ecoutee.get();
    }

    /** After Spring Boot's own, which puts a page of Tomcat's there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Pose {

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusDuServeur() {
            return serveur -> serveur.addContextCustomizers(contexte -> {
                var hote = (StandardHost) contexte.getParent();
                var lignes = hote.getPipeline();
                Stream.of(lignes.getValves())
                        .filter(ErrorReportValve.class::isInstance)
                        .forEach(lignes::removeValve);
                hote.setErrorReportValveClass(RefusDuServeur.class.getName());
                lignes.addValve(new RefusDuServeur());
            });
        }
    }
}
