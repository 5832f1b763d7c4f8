package fr.estran.commandes;

import fr.estran.socle.base.BaseIndisponible;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Causes;
import fr.estran.socle.commun.Messages;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Map;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.dao.DataIntegrityViolationException;

/** What went wrong, in a sentence that helps; never a trace, and never a value of the records. */
final class Panne {

    private static final Messages MESSAGES = Messages.de("commandes/commandes");

    private Panne() {}

    static String phrase(Throwable erreur) {
        return Causes.de(erreur)
                .map(Panne::connue)
                .filter(phrase -> !phrase.isEmpty())
                .findFirst()
                .orElseGet(() -> MESSAGES.dire(
                        "panne.inattendue", Map.of("genre", erreur.getClass().getSimpleName())));
    }

    /** What no new start mends is told apart: whoever looks after the service does not start it again and again. */
    static int code(Throwable erreur) {
        return Causes.de(erreur).anyMatch(Panne::manque) ? CodesDeSortie.MANQUE : CodesDeSortie.INATTENDU;
    }

    private static boolean manque(Throwable cause) {
        return cause instanceof UnsatisfiedLinkError
                || cause instanceof AccessDeniedException
                || cause instanceof BaseIndisponible base && base.pourDeBon();
    }

    private static String connue(Throwable cause) {
        return switch (cause) {
            case PortInUseException port -> MESSAGES.dire("panne.port", Map.of("port", "" + port.getPort()));
            case UnsatisfiedLinkError _ -> MESSAGES.dire("panne.bibliotheque");
            case BindException _ -> MESSAGES.dire("panne.adresse");
            case BaseIndisponible base -> String.valueOf(base.getMessage());
            case DataIntegrityViolationException regle ->
                Contraintes.phrase(regle).orElse("");
            case AccessDeniedException refus ->
                MESSAGES.dire("panne.acces_refuse", Map.of("chemin", String.valueOf(refus.getFile())));
            case FileSystemException fichier ->
                MESSAGES.dire("panne.fichier", Map.of("chemin", String.valueOf(fichier.getFile())));
            default -> "";
        };
    }
}
