package fr.estran.inscriptions.guichet;

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

    /** One line a session: mardi 23 janvier 2024, de 9 h 30 à 11 h 30; with its venue, where they are not all at one. */
    public List<String> quand() {
        var divers = lieux().size() > 1;
        return seances.stream()
                .map(seance -> divers ? quand(seance) + ", " + seance.ou() : quand(seance))
                .toList();
    }

    /** The first session, and how many follow. */
    public String quandEnBref() {
        return seances.isEmpty()
                ? MESSAGES.dire("action.sans_date")
                : MESSAGES.dire("action.quand", "quand", quand(seances.getFirst()), "suivantes", seances.size() - 1);
    }

    /** Where one goes, each venue once; none where one goes to none, or it is not known yet. */
    public List<LieuPublic> lieux() {
        return seances.stream()
                .flatMap(seance -> Stream.ofNullable(seance.lieu()))
                .distinct()
                .toList();
    }

    public String lieu() {
        return lieux().stream()
                .findFirst()
                .map(LieuPublic::nom)
                .orElseGet(() -> MESSAGES.dire("action.ou."
                        + (seances.isEmpty()
                                        ? action.type().ou()
                                        : seances.getFirst().action().seTient())
                                .code()));
    }

    public @Nullable String aApporter() {
        return seances.isEmpty() ? null : seances.getFirst().action().aApporter();
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
