package fr.estran.programme.affiche;

import static java.util.stream.Collectors.toSet;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a leaflet: those of the town where it has some. Nothing in them depends on the day on which they are said. */
@Component
record MotsDePlaquette(Enseigne enseigne) {

    static final Messages MESSAGES = Messages.de("programme/plaquettes");

    String service() {
        return enseigne.nom();
    }

    @Nullable String telephone() {
        return enseigne.telephone().map(numero -> numero.replace(' ', '\u00a0')).orElse(null);
    }

    /** As one types it. */
    @Nullable String site() {
        return enseigne.adresse()
                .map(adresse -> adresse.replaceFirst("^https?://", ""))
                .orElse(null);
    }

    /**
     * Nothing that is not true of these: no word of a waiting list where nobody registers.
     *
     * @param libre the kind of help that one comes to without asking first, if there is one
     */
    List<String> inscription(Optional<String> libre, Collection<ActionPublique> actions) {
        var telephone = telephone();
        var site = site();
        var reservations = actions.stream()
                .filter(action -> action.capacite() != null)
                .map(ActionPublique::reservation)
                .collect(toSet());
        var places = reservations.contains(Reservation.TOUS) || reservations.contains(Reservation.EQUIPE);
        var parNous =
                places || actions.stream().anyMatch(action -> action.type().surRendezVous());
        return Stream.of(
                        libre.map(nom -> MESSAGES.dire("inscription.sans", "nom", nom)),
                        parNous
                                ? Optional.of(aupresDeNous(telephone, libre.isPresent()))
                                : Optional.ofNullable(telephone)
                                        .map(numero -> MESSAGES.dire("inscription.question", "numero", numero)),
                        phrase(
                                "inscription.site",
                                site != null && reservations.contains(Reservation.TOUS),
                                Map.of("site", "" + site)),
                        phrase("inscription.professionnels", !parNous && !reservations.isEmpty(), Map.of()),
                        phrase("inscription.complet", places, Map.of()),
                        phrase("inscription.empechement", parNous, Map.of()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String aupresDeNous(@Nullable String telephone, boolean reste) {
        return MESSAGES.dire(
                telephone == null ? "inscription.passer" : "inscription.appeler",
                "cas",
                reste ? "reste" : "tout",
                "numero",
                "" + telephone);
    }

    private static Optional<String> phrase(String cle, boolean vraie, Map<String, String> valeurs) {
        return vraie ? Optional.of(MESSAGES.dire(cle, valeurs)) : Optional.empty();
    }

    List<Plaquette.Genre> genres(Stream<TypeDAction> types, FormesDAide formes) {
        return types.sorted().map(type -> genre(type, formes)).toList();
    }

    Plaquette.Genre genre(TypeDAction type, FormesDAide formes) {
        return new Plaquette.Genre(type, formes.de(type).publique().titre(), MESSAGES.dire("genre." + type.code()));
    }

    Plaquette.Seance seance(SeancePublique seance) {
        var action = seance.action();
        return new Plaquette.Seance(
                action.id(),
                List.of(new Plaquette.Jour(seance.id(), seance.jour())),
                seance.heures(),
                action.nom(),
                action.genre(),
                seance.lieu() == null ? null : seance.lieu().id(),
                seance.ou(),
                venir(action));
    }

    static String arret(String arret) {
        return MESSAGES.dire("lieux.arret", "arret", arret);
    }

    static String fauteuil(boolean entre) {
        return MESSAGES.dire("lieux.fauteuil", "entre", String.valueOf(entre));
    }

    static String venir(ActionPublique action) {
        if (action.capacite() == null) {
            return MESSAGES.dire("venir.libre");
        }
        var qui = action.reservation().code();
        return action.inscriptionsDes() == null
                ? MESSAGES.dire("venir.inscription", "qui", qui)
                : MESSAGES.dire("venir.des", "qui", qui, "jour", Jours.sansAnnee(action.inscriptionsDes()));
    }
}
