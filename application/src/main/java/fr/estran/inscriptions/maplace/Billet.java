package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.affiche.SeanceAuProgramme;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the people of an asking have of one action, on their ticket.
 *
 * @param rappel how and when they are reminded, where they are to come
 * @param visios the rooms of what is by video, for those who are to come
 * @param autres dates at which whoever has no place here may have one
 */
public record Billet(
        List<MaPlace> places,
        List<SeancePublique> seances,
        @Nullable String rappel,
        List<SeanceAuProgramme> autres,
        Map<SeanceId, String> visios) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    public Billet {
        places = List.copyOf(places);
        seances = List.copyOf(seances);
        autres = List.copyOf(autres);
        visios = Map.copyOf(visios);
    }

    private InscriptionVue premiere() {
        return places.getFirst().inscription();
    }

    public String titre() {
        return seances.isEmpty() || !enUnLieu()
                ? titre(premiere())
                : seances.getFirst().action().nom();
    }

    static String titre(InscriptionVue une) {
        return une.type().enUnLieu()
                ? une.titre()
                : MESSAGES.dire("place.ou." + une.type().ou().code());
    }

    /** Photos, mardi 23 janvier 2024, de 9 h à 11 h : Jeanne Le Gall, Paul Le Gall. */
    String enUneLigne() {
        return MESSAGES.dire(
                "place.autre",
                "titre",
                titre(),
                "quand",
                seances.isEmpty() ? "" : seances.getFirst().quand(),
                "qui",
                places.stream().map(MaPlace::qui).distinct().collect(Collectors.joining(", ")));
    }

    /** Otherwise one goes nowhere, as the title says. */
    public boolean enUnLieu() {
        return premiere().type().enUnLieu();
    }

    /** Something may still come of it. */
    public boolean ouvert() {
        return places.stream().anyMatch(place -> place.vivante() || place.peutRevenir());
    }

    /** An appointment is no place among others, and is not called one. */
    public boolean individuel() {
        return premiere().individuelle();
    }

    /** Whoever has a place is to come; whoever waits is not, yet. */
    public boolean attendu() {
        return places.stream().anyMatch(MaPlace::attendue);
    }

    public @Nullable String aApporter() {
        return attendu() && !seances.isEmpty() ? seances.getFirst().action().aApporter() : null;
    }

    /** Where all are in one state, it is said once. */
    public boolean etatsDivers() {
        return places.stream().map(MaPlace::etat).distinct().count() > 1;
    }

    /** How and when somebody will be reminded: told by the module that will do it, from what it has planned. */
    public interface RappelPrevu {

        /** A sentence, true of what will happen; nothing where the person has been reminded already. */
        Optional<String> de(InscriptionId inscription);
    }
}
