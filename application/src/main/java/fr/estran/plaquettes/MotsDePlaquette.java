package fr.estran.plaquettes;

import fr.estran.commun.Enseigne;
import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import fr.estran.formes.FormesDAide;
import fr.estran.nomenclatures.TypeDAction;
import fr.estran.programme.ActionPublique;
import fr.estran.programme.SeancePublique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of a leaflet: those of the town where it has some. Nothing in them depends on the day on which they are said. */
@Component
class MotsDePlaquette {

    static final Messages MESSAGES = Messages.de("plaquettes");

    private final Enseigne enseigne;

    MotsDePlaquette(Enseigne enseigne) {
        this.enseigne = enseigne;
    }

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

    /** @param libre the kind of help that one comes to without asking first, if there is one */
    List<String> inscription(Optional<String> libre) {
        var telephone = telephone();
        var site = site();
        return Stream.of(
                        libre.map(nom -> MESSAGES.dire("inscription.sans", Map.of("nom", nom)))
                                .orElse(""),
                        telephone == null
                                ? MESSAGES.dire("inscription.passer")
                                : MESSAGES.dire("inscription.appeler", Map.of("numero", telephone)),
                        site == null ? "" : MESSAGES.dire("inscription.site", Map.of("site", site)),
                        MESSAGES.dire("inscription.complet"),
                        MESSAGES.dire("inscription.empechement"))
                .filter(phrase -> !phrase.isEmpty())
                .toList();
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
        return MESSAGES.dire("lieux.arret", Map.of("arret", arret));
    }

    static String venir(ActionPublique action) {
        if (action.capacite() == null) {
            return MESSAGES.dire("venir.libre");
        }
        var comment = switch (action.reservation()) {
            case TOUS -> MESSAGES.dire("venir.inscription");
            case EQUIPE -> MESSAGES.dire("venir.equipe");
            case PROFESSIONNELS -> MESSAGES.dire("venir.professionnels");
        };
        return action.inscriptionsDes() == null
                ? comment
                : MESSAGES.dire(
                        "venir.des", Map.of("comment", comment, "jour", Jours.sansAnnee(action.inscriptionsDes())));
    }
}
