package fr.estran.contacts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Where the demonstration puts what it would send: a file a message, named after its key. Sent again, it is the same file. */
@Component
@ConditionalOnProperty("estran.horloge")
class DossierDeMessages {

    private final Path dossier;

    DossierDeMessages(@Value("${estran.messages.dossier}") Path dossier) {
        this.dossier = dossier;
    }

    Livraison deposer(String nom, String contenu) {
        try {
            Files.createDirectories(dossier);
            Files.writeString(dossier.resolve(nom), contenu);
            return Livraison.acceptee();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Livraison deposer(PasserelleSms.Sms sms) {
        return deposer(sms.cle() + ".txt", sms.numero() + "\n" + sms.texte() + "\n");
    }
}
