package fr.estran.inscriptions.guichet;

import static java.util.stream.Collectors.joining;

import fr.estran.programme.ActionOuverte;
import fr.estran.programme.LieuPublic;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action as the staff tell of it: what, when, where, and how many places are left.
 *
 * @param places null where nobody registers
 * @param pasOuverte registration opens on a day to come: whoever is not of the team has no place yet
 */
public record ActionDite(
        ActionOuverte action,
        List<SeancePublique> seances,
        @Nullable PlacesRestantes places,
        boolean pasOuverte) {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    public ActionDite {
        seances = List.copyOf(seances);
    }

    public ActionId id() {
        return action.id();
    }

    public String titre() {
        return action.titre();
    }

    /** Why nobody outside the team could have a place yet: it is a draft, or registration opens later; in a few words. */
    public List<String> marques() {
        var marques = new ArrayList<String>();
        if (!action.publiee()) {
            marques.add(MESSAGES.dire("action.brouillon"));
        }
        var ouvre = action.inscriptionsDes();
        if (pasOuverte && ouvre != null) {
            marques.add(MESSAGES.dire("action.ouvre", "jour", Jours.dire(ouvre)));
        }
        return marques;
    }

    /** The same, as it is asked before a place is given there; empty where there is nothing to ask. */
    public Map<String, String> reserves() {
        var dites = new LinkedHashMap<String, String>();
        if (!action.publiee()) {
            dites.put("brouillon", MESSAGES.dire("avertissement.brouillon"));
        }
        var ouvre = action.inscriptionsDes();
        if (pasOuverte && ouvre != null) {
            dites.put("pas-ouverte", MESSAGES.dire("avertissement.ouvre", "jour", Jours.dire(ouvre)));
        }
        return dites;
    }

    /** One line a session: mardi 23 janvier 2024, de 9 h 30 a 11 h 30. */
    public List<String> quand() {
        return seances.stream().map(ActionDite::quand).toList();
    }

    /** The first session, and how many follow. */
    public String quandEnBref() {
        return seances.isEmpty()
                ? MESSAGES.dire("action.sans_date")
                : MESSAGES.dire("action.quand", "quand", quand(seances.getFirst()), "suivantes", seances.size() - 1);
    }

    public String lieu() {
        return seances.stream()
                .map(SeancePublique::lieu)
                .filter(Objects::nonNull)
                .map(LieuPublic::nom)
                .findFirst()
                .orElseGet(() -> MESSAGES.dire("action.ou." + action.type().ou().code()));
    }

    /** What helps to find it: street, floor, door. */
    public @Nullable String chemin() {
        return seances.stream()
                .findFirst()
                .map(SeancePublique::lieu)
                .map(lieu -> Stream.of(lieu.adresseComplete(), lieu.pourTrouver())
                        .filter(texte -> !texte.isEmpty())
                        .collect(joining(". ")))
                .filter(texte -> !texte.isEmpty())
                .orElse(null);
    }

    /** "3 places restantes sur 8", and never 5/8. */
    public String placesDites() {
        return places == null
                ? MESSAGES.dire("action.sans_place")
                : MESSAGES.dire(
                        "action.places",
                        "libres",
                        libres(),
                        "capacite",
                        places.capacite(),
                        "gardees",
                        places.gardees(),
                        "attente",
                        places.enAttente());
    }

    /** What the staff may give: those kept for the telephone and the desk are theirs. */
    public int libres() {
        return places == null ? 0 : places.restantes() + places.gardees();
    }

    public int enAttente() {
        return places == null ? 0 : places.enAttente();
    }

    /** Whether so many people at once have a place, and nobody stands before them. */
    public boolean place(int personnes) {
        return personnes <= libres();
    }

    private static String quand(SeancePublique seance) {
        return MESSAGES.dire(
                "action.seance",
                "jour",
                Jours.dire(seance.jour()),
                "debut",
                Jours.dire(seance.debut().toLocalTime()),
                "fin",
                Jours.dire(seance.fin().toLocalTime()));
    }
}
