package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.SaisieInscrire.Joindre;
import fr.estran.inscriptions.guichet.SaisieInscrire.Qui;
import fr.estran.inscriptions.maplace.MoyenDePrevenir;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.ReponseDite;
import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Personne;
import fr.estran.personnes.registre.Usagers;
import fr.estran.programme.Actions;
import fr.estran.programme.QuestionDInscription;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff look up on the way to a registration, and what they are warned of. */
@Service
@Transactional(readOnly = true)
class LectureDuGuichet {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    /** The code of a warning, before the number of the person who has not answered all that has to be. */
    static final String SANS_REPONSE = "reponse";

    private static final Duration UN_AN = Duration.ofDays(365);
    private static final int SOUVENT = 2;

    private final Usagers usagers;
    private final Actions actions;
    private final Assiduite assiduite;
    private final Inscrits inscrits;
    private final MoyenDePrevenir moyens;
    private final Clock horloge;

    LectureDuGuichet(
            Usagers usagers,
            Actions actions,
            Assiduite assiduite,
            Inscrits inscrits,
            MoyenDePrevenir moyens,
            Clock horloge) {
        this.moyens = moyens;
        this.usagers = usagers;
        this.actions = actions;
        this.assiduite = assiduite;
        this.inscrits = inscrits;
        this.horloge = horloge;
    }

    List<FicheTrouvee> chercher(String saisi) {
        return usagers.chercher(saisi);
    }

    List<FicheTrouvee> semblables(Qui qui, String telephone) {
        return usagers.semblables(
                new Personne(qui.prenom(), qui.nom(), null, telephone.isEmpty() ? null : telephone, null, null, null));
    }

    /** The record joins the others; the first who can be reached says how all of them are. */
    SaisieInscrire choisir(SaisieInscrire saisie, UsagerId usager) {
        var fiche = usagers.lire(usager);
        if (saisie.personnes().size() >= DemandeInscription.PERSONNES_AU_PLUS
                || saisie.personnes().stream().anyMatch(qui -> fiche.id().equals(qui.usager()))) {
            return saisie;
        }
        var avec = saisie.avecPersonne(new Qui(fiche.id(), fiche.prenom(), fiche.nom(), ""));
        return saisie.joindre().vide() ? avec.avecJoindre(joindre(fiche)) : avec;
    }

    private static Joindre joindre(FicheTrouvee fiche) {
        var telephone = dit(fiche.telephone());
        var ou = new OuJoindre(fiche.telephone(), fiche.courriel(), fiche.adresse());
        var voulu = fiche.contact();
        return new Joindre(
                ou.numero().map(Telephone::affiche).orElse(telephone),
                dit(fiche.courriel()),
                dit(fiche.adresse()),
                (voulu != null && voulu.atteint(ou) ? voulu : Moyen.parDefaut(ou)).code(),
                false,
                false);
    }

    /** Of each thing worth a second look, its code and its sentence; none is a barrier. */
    Map<String, String> avertissements(SaisieInscrire saisie, ActionDite action) {
        var dits = new LinkedHashMap<>(action.reserves());
        if (saisie.joindre().vide()) {
            dits.put("contact", MESSAGES.dire("avertissement.contact"));
        } else if (moyens.aTemps(saisie.joindre().coordonnees(), action.action().debut())
                .isEmpty()) {
            dits.put("moyen", MESSAGES.dire("avertissement.moyen"));
        }
        TexteSensible.avertir(saisie.raison(), null)
                .ifPresent(phrase ->
                        dits.put("raison-" + Integer.toHexString(saisie.raison().hashCode()), phrase));
        reponses(saisie, action, dits);
        chevauchements(saisie, action, dits);
        return dits;
    }

    /** All that has to be answered, and is not yet; what was typed, and may be more than one should keep. */
    private static void reponses(SaisieInscrire saisie, ActionDite action, Map<String, String> dits) {
        var questions = action.action().questions();
        for (var n = 1; n <= saisie.personnes().size(); n++) {
            var qui = saisie.personnes().get(n - 1);
            var manquent = questions.stream()
                    .filter(QuestionDInscription::requise)
                    .filter(question ->
                            ReponseDite.a(question, qui.reponses()).orElse("").isEmpty())
                    .map(QuestionDInscription::question)
                    .toList();
            if (!manquent.isEmpty()) {
                dits.put(
                        SANS_REPONSE + n,
                        MESSAGES.dire(
                                "avertissement.reponse",
                                "qui",
                                qui.nomEntier(),
                                "n",
                                manquent.size(),
                                "une",
                                manquent.getFirst(),
                                "autre",
                                manquent.getLast()));
            }
            questions.stream()
                    .filter(QuestionDInscription::libre)
                    .map(question -> ReponseDite.a(question, qui.reponses()).orElse(""))
                    .forEach(dite -> TexteSensible.avertir(dite, null)
                            .ifPresent(phrase -> dits.put("dite-" + Integer.toHexString(dite.hashCode()), phrase)));
        }
    }

    /** By action that they are registered for, wait for, or are offered a place in: their names. */
    Map<ActionId, String> deja(SaisieInscrire saisie) {
        var parAction = new LinkedHashMap<ActionId, String>();
        vivantes(saisie)
                .forEach((qui, siennes) -> siennes.stream()
                        .map(InscriptionVue::action)
                        .distinct()
                        .forEach(action ->
                                parAction.merge(action, qui.nomEntier(), (uns, autre) -> uns + ", " + autre)));
        return parAction;
    }

    /** Of each whose record is known, under any of their records. */
    private Map<Qui, List<InscriptionVue>> vivantes(SaisieInscrire saisie) {
        var fiches = new LinkedHashMap<Qui, List<UsagerId>>();
        for (var qui : saisie.personnes()) {
            if (qui.usager() != null) {
                fiches.put(qui, usagers.fiches(qui.usager()));
            }
        }
        var toutes =
                inscrits.vivantes(fiches.values().stream().flatMap(List::stream).toList());
        var siennes = new LinkedHashMap<Qui, List<InscriptionVue>>();
        fiches.forEach((qui, leurs) -> siennes.put(
                qui,
                toutes.stream()
                        .filter(inscription -> leurs.contains(inscription.usager()))
                        .toList()));
        return siennes;
    }

    Map<String, String> themes() {
        return actions.themes();
    }

    /** They had a place lately and did not come: a call the day before may help, and nothing is refused. */
    List<Qui> souventAbsentes(SaisieInscrire saisie) {
        var connues =
                saisie.personnes().stream().filter(qui -> qui.usager() != null).toList();
        var absences = connues.isEmpty()
                ? Map.<UUID, Integer>of()
                : assiduite.absences(
                        connues.stream().map(Qui::usager).toList(),
                        horloge.instant().minus(UN_AN));
        return connues.stream()
                .filter(qui -> absences.getOrDefault(qui.usager(), 0) >= SOUVENT)
                .toList();
    }

    private void chevauchements(SaisieInscrire saisie, ActionDite action, Map<String, String> dits) {
        var vivantes = vivantes(saisie);
        var seances = actions.seances(vivantes.values().stream()
                .flatMap(List::stream)
                .map(InscriptionVue::action)
                .filter(autre -> !autre.equals(action.id()))
                .distinct()
                .toList());
        vivantes.forEach((qui, siennes) -> siennes.stream()
                .filter(autre -> seances.getOrDefault(autre.action(), List.of()).stream()
                        .anyMatch(la -> action.seances().stream().anyMatch(la::chevauche)))
                .forEach(autre -> dits.put(
                        "chevauchement-" + autre.id(),
                        MESSAGES.dire("avertissement.chevauchement", "qui", qui.nomEntier(), "titre", autre.titre()))));
    }

    private static String dit(@Nullable String texte) {
        return texte == null ? "" : texte.strip();
    }
}
