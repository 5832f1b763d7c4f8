package fr.estran.inscriptions.guichet;

import static java.util.stream.Collectors.toMap;

import fr.estran.inscriptions.guichet.EcartsAvecLaFiche.EcartAvecLaFiche;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.personnes.registre.Volet;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody registered for, to come and past. */
@Component
record VoletDesInscriptions(Inscrits inscrits, ActionsDites actions, EcartsAvecLaFiche ecarts, Clock horloge)
        implements Volet {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");
    private static final Messages DU_GUICHET = Messages.de("inscriptions/guichet");
    private static final Messages DES_INSCRIPTIONS = Messages.de("inscriptions/inscriptions");

    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        var vues = inscrits.desUsagers(fiches);
        var dites = actions
                .lire(vues.stream().map(InscriptionVue::action).distinct().toList())
                .stream()
                .collect(toMap(ActionDite::id, Function.identity()));
        var parties = new ArrayList<Partie>();
        var vivantes = vues.stream()
                .filter(vue -> vue.etat().vivante() && aVenir(dites.get(vue.action())))
                .toList();
        var ailleurs = ecarts.parmi(vivantes).entrySet().stream()
                .map(un -> joindre(un.getKey(), un.getValue()))
                .toList();
        if (!ailleurs.isEmpty()) {
            parties.add(new Partie(
                    5,
                    "joindre-ailleurs",
                    MESSAGES.dire("volet.joindre"),
                    List.of(
                            MESSAGES.dire("volet.joindre.dit"),
                            MESSAGES.dire("volet.joindre.fiche"),
                            MESSAGES.dire("volet.quoi")),
                    ailleurs,
                    ""));
        }
        parties.addAll(List.of(
                partie(
                        10,
                        "a-venir",
                        "volet.a_venir",
                        dites,
                        vues.stream()
                                .filter(vue -> aVenir(dites.get(vue.action())))
                                .toList()),
                partie(
                        30,
                        "passees",
                        "volet.passees",
                        dites,
                        vues.stream()
                                .filter(vue -> !aVenir(dites.get(vue.action())))
                                .toList())));
        return parties;
    }

    private static Ligne joindre(InscriptionVue vue, EcartAvecLaFiche ecart) {
        return new Ligne(
                "/equipe/inscriptions/" + vue.action() + "/" + vue.id(),
                List.of(ecart.dit().enMots(), ecart.fiche().enMots(), vue.titre()));
    }

    private static Partie partie(
            int rang, String code, String titre, Map<ActionId, ActionDite> dites, List<InscriptionVue> vues) {
        return new Partie(
                rang,
                code,
                MESSAGES.dire(titre),
                List.of(
                        MESSAGES.dire("volet.quoi"),
                        MESSAGES.dire("volet.quand"),
                        MESSAGES.dire("volet.etat"),
                        MESSAGES.dire("volet.par"),
                        MESSAGES.dire("volet.code")),
                vues.stream().map(vue -> ligne(vue, dites.get(vue.action()))).toList(),
                MESSAGES.dire("volet.inscriptions.aucune"));
    }

    private static Ligne ligne(InscriptionVue vue, @Nullable ActionDite action) {
        var etat = DU_GUICHET.dire("etat." + vue.etat().code());
        return new Ligne(
                "/equipe/inscriptions/" + vue.action() + "/" + vue.id(),
                List.of(
                        vue.titre(),
                        action == null ? "" : action.quandEnBref(),
                        vue.rang() == null ? etat : etat + ", " + DU_GUICHET.dire("gerer.rang", "n", vue.rang()),
                        par(vue),
                        vue.code() == null ? "" : vue.code()));
    }

    private static String par(InscriptionVue vue) {
        if (vue.professionnel() != null) {
            return DU_GUICHET.dire("ligne.par", "qui", vue.professionnel());
        }
        if (vue.tiers() != null) {
            return vue.tiers().enBref();
        }
        return DES_INSCRIPTIONS.dire(
                "canal." + vue.provenance().map(Provenance::code).orElse("inconnu"));
    }

    private boolean aVenir(@Nullable ActionDite action) {
        return action != null && action.action().aVenir(horloge.instant());
    }
}
