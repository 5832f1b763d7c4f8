package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.Verdict.PasEncoreOuverte;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said of places, in one large sentence: on the page, on paper, and aloud. */
public final class PhrasesDePlace {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private PhrasesDePlace() {}

    /** Of the people of one asking, for one action. */
    public static String titre(List<InscriptionVue> inscriptions, ZoneId fuseau) {
        return titre(inscriptions, fuseau, Voix.A_LA_PERSONNE);
    }

    public static String titre(List<InscriptionVue> inscriptions, ZoneId fuseau, Voix voix) {
        if (inscriptions.stream().map(PhrasesDePlace::dite).distinct().count() != 1) {
            return voix.dire(inscriptions.getFirst().individuelle() ? "etat.rendez_vous.plusieurs" : "etat.plusieurs");
        }
        return switch (inscriptions.getFirst().etat()) {
            case LISTE_ATTENTE -> enAttente(inscriptions, voix);
            case PROPOSEE -> proposee(inscriptions.getFirst(), inscriptions.size(), fuseau, voix);
            case CONFIRMEE, DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE ->
                voix.dire(cle("etat.", inscriptions.getFirst()), Map.of("nombre", inscriptions.size()));
        };
    }

    /** Of one of them. */
    public static String etat(InscriptionVue inscription, ZoneId fuseau) {
        return titre(List.of(inscription), fuseau);
    }

    /** Jeudi 25 janvier 2024, 16 h. */
    public static String moment(Instant moment, ZoneId fuseau) {
        var local = moment.atZone(fuseau);
        return Jours.dire(local.toLocalDate()) + ", " + Jours.dire(local.toLocalTime());
    }

    /** Of an appointment, other words say the same: it is no place among others. */
    static String cle(String famille, InscriptionVue inscription) {
        return famille + (inscription.individuelle() ? "rendez_vous." : "") + dite(inscription);
    }

    /** The state in which it is said to be: who leaves the list gives up no place. */
    public static String dite(InscriptionVue inscription) {
        return inscription.attenteQuittee()
                ? "attente_quittee"
                : inscription.aProuver() && inscription.etat() == EtatInscription.PROPOSEE
                        ? "a_prouver"
                        : inscription.etat().code();
    }

    /** Why nobody can ask for a place there now. */
    public static String refus(Verdict.Fermee refus) {
        return switch (refus) {
            case PasEncoreOuverte pas -> MESSAGES.dire("refus.pas_ouverte", "jour", Jours.dire(pas.jour()));
            case Verdict.Reservee reservee ->
                MESSAGES.dire("refus.reservee." + reservee.reservation().code());
            case Verdict.SansInscription _ -> MESSAGES.dire("refus.terminee");
        };
    }

    private static String enAttente(List<InscriptionVue> inscriptions, Voix voix) {
        var rangs = inscriptions.stream()
                .map(InscriptionVue::rang)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (rangs.size() > 1) {
            return voix.dire(
                    "etat.liste_attente.plusieurs",
                    Map.of(
                            "rangs",
                            rangs.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" " + MESSAGES.dire("etat.et") + " "))));
        }
        var rang = rangs.isEmpty() ? 1 : rangs.getFirst();
        return rang == 1 ? voix.dire("etat.en_tete") : voix.dire("etat.liste_attente", Map.of("rang", rang));
    }

    private static String proposee(InscriptionVue inscription, int nombre, ZoneId fuseau, Voix voix) {
        var jusqua = inscription.proposeJusqua();
        if (inscription.aProuver() && jusqua != null) {
            return voix.dire(cle("etat.", inscription), Map.of("nombre", nombre, "jusqua", moment(jusqua, fuseau)));
        }
        if (inscription.individuelle()) {
            return jusqua == null
                    ? voix.dire("etat.rendez_vous.proposee.sans_heure")
                    : voix.dire("etat.rendez_vous.proposee", Map.of("jusqua", moment(jusqua, fuseau)));
        }
        return jusqua == null
                ? voix.dire("etat.proposee.sans_heure", Map.of("nombre", nombre))
                : voix.dire("etat.proposee", Map.of("nombre", nombre, "jusqua", moment(jusqua, fuseau)));
    }
}
