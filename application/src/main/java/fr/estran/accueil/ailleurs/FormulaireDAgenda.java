package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.sorties.Sortie;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A calendar as its holder tells of it: what to call it, and where it is read. */
public record FormulaireDAgenda(
        @Nullable String nom, @Nullable String adresse) {

    static final FormulaireDAgenda VIDE = new FormulaireDAgenda(null, null);

    private static final int NOM = 60;
    private static final int ADRESSE = 2000;

    Map<String, String> fautes(Messages messages, Sortie sortie) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.texteOuRien(nom).length() > NOM) {
            fautes.put("nom", messages.dire("ailleurs.faute.nom", "n", NOM));
        }
        if (lue().filter(sortie::permise).isEmpty()) {
            fautes.put("adresse", messages.dire("ailleurs.faute.adresse"));
        }
        return fautes;
    }

    /** Blank, it is called as its host. */
    String appele() {
        return Objects.requireNonNullElseGet(LectureDeSaisie.uneLigne(nom), () -> {
            var hote = lue().orElseThrow().getHost();
            return hote.substring(0, Math.min(hote.length(), NOM));
        });
    }

    /** What programs call {@code webcal} is the web, encrypted. */
    Optional<URI> lue() {
        var dite = LectureDeSaisie.texteOuRien(adresse).replaceFirst("(?i)^webcals?:", "https:");
        try {
            return dite.length() > ADRESSE ? Optional.empty() : Optional.of(new URI(dite));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What opens a calendar is shown to nobody once it was sent. */
    FormulaireDAgenda sansAdresse() {
        return new FormulaireDAgenda(nom, null);
    }
}
