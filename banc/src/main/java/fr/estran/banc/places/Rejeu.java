package fr.estran.banc.places;

import static fr.estran.banc.places.EpreuveManquee.exiger;

import fr.estran.socle.commun.InscriptionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The journal of the places of one action, read again from its beginning, one line after the other. */
final class Rejeu {

    private static final Set<String> TENUES = Set.of("confirmee", "proposee");

    /** A line of the journal. */
    record Pas(
            String genre,
            @Nullable InscriptionId inscription,
            @Nullable String de,
            @Nullable String vers,
            @Nullable Integer places) {}

    final Map<InscriptionId, String> etats = new HashMap<>();
    int capacite;
    int excedent;
    int groupes;

    private Rejeu(int capacite) {
        this.capacite = capacite;
    }

    /** @throws EpreuveManquee when a line does not follow from those before, or promises a place that there is not */
    static Rejeu de(int capacite, List<Pas> journal) {
        var rejeu = new Rejeu(capacite);
        journal.forEach(rejeu::avancer);
        return rejeu;
    }

    int prises() {
        return groupes + (int) etats.values().stream().filter(TENUES::contains).count();
    }

    private void avancer(Pas pas) {
        switch (pas.genre()) {
            case "etat" -> {
                var inscription = Objects.requireNonNull(pas.inscription());
                var avant = etats.put(inscription, Objects.requireNonNull(pas.vers()));
                exiger(Objects.equals(avant, pas.de()), "the journal does not follow at %s", pas);
            }
            case "capacite" -> capacite = places(pas);
            case "excedent" -> excedent = places(pas);
            case "groupe" -> groupes = places(pas);
            default -> {
                // A rank says who comes first, and takes no place.
            }
        }
        exiger(prises() <= capacite + excedent, "%s places of %s and %s more", prises(), capacite, excedent);
    }

    private static int places(Pas pas) {
        return Objects.requireNonNull(pas.places());
    }
}
