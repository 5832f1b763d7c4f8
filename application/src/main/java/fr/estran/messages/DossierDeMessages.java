package fr.estran.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Where the demonstration puts what it would send: a file a message, named after its key. Sent again, it is the same file; it
 * goes with its message, and nobody else on the machine reads it.
 */
@Component
@ConditionalOnProperty("estran.horloge")
class DossierDeMessages {

    private static final String SMS = ".txt";
    private static final String COURRIEL = ".eml";
    private static final Set<PosixFilePermission> A_NOUS_SEULS = PosixFilePermissions.fromString("rwx------");

    private final Path dossier;

    DossierDeMessages(@Value("${estran.messages.dossier}") Path dossier) {
        this.dossier = dossier;
    }

    public Livraison deposer(Envoi.Sms sms) {
        return deposer(sms.cle() + SMS, sms.numero() + "\n" + sms.texte() + "\n");
    }

    public Livraison deposer(String cle, String objet, String texte) {
        return deposer(cle + COURRIEL, objet + "\n\n" + texte);
    }

    void deposer(String cle, PieceJointe jointe) {
        var _ = deposer(cle + "." + jointe.nom(), jointe.texte());
    }

    private Livraison deposer(String nom, String contenu) {
        try {
            Files.createDirectories(dossier);
            Files.setPosixFilePermissions(dossier, A_NOUS_SEULS);
            // Made for its owner alone; it has its name when it is whole.
            var ebauche = Files.createTempFile(dossier, "ebauche", null);
            Files.writeString(ebauche, contenu);
            Files.move(ebauche, dossier.resolve(nom), StandardCopyOption.REPLACE_EXISTING);
            return Livraison.acceptee();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void retirer(Collection<String> cles) {
        try {
            for (var cle : cles) {
                Files.deleteIfExists(dossier.resolve(cle + SMS));
                Files.deleteIfExists(dossier.resolve(cle + COURRIEL));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
