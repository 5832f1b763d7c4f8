package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AppareilApporte;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A model of a workshop.
 *
 * @param theme the name of its theme, {@code thematique} its code
 * @param duree of a session, in minutes
 * @param materiel what is carried along
 * @param retireLe the day from which no action starts from it any more
 */
public record ModeleDAtelier(
        ModeleDAtelierId id,
        String thematique,
        String theme,
        String titre,
        @Nullable String quoi,
        @Nullable String pourQui,
        @Nullable String avantDeVenir,
        @Nullable String aApporter,
        List<AppareilApporte> appareils,
        @Nullable NiveauDAtelier niveau,
        @Nullable Integer duree,
        @Nullable Integer places,
        List<UUID> materiel,
        @Nullable LocalDate retireLe) {

    private static final Messages MESSAGES = Messages.de("programme/ateliers");

    public ModeleDAtelier {
        appareils = List.copyOf(appareils);
        materiel = List.copyOf(materiel);
    }

    /** What the public reads of an action that starts from it: what it is, then what to do before. */
    public String presentation() {
        var phrases = new ArrayList<String>();
        if (quoi != null) {
            phrases.add(quoi);
        }
        if (avantDeVenir != null) {
            phrases.add(MESSAGES.dire("action.avant", "quoi", avantDeVenir));
        }
        return String.join("\n", phrases);
    }

    /** For whom, how hard, on which devices. */
    public String publicVise() {
        var phrases = new ArrayList<String>();
        if (pourQui != null) {
            phrases.add(pourQui);
        }
        if (niveau != null) {
            phrases.add(MESSAGES.dire("action.niveau." + niveau.code()));
        }
        if (!appareils.isEmpty()) {
            var noms = appareils.stream()
                    .map(appareil -> MESSAGES.dire("appareil." + appareil.code()))
                    .collect(Collectors.joining(", "));
            phrases.add(MESSAGES.dire("action.appareils", "appareils", noms));
        }
        return String.join("\n", phrases);
    }
}
