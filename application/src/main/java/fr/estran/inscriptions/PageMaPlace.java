package fr.estran.inscriptions;

import fr.estran.commun.Messages;
import fr.estran.inscriptions.ResultatInscription.Enregistree;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.HeuresDeService;
import fr.estran.programme.ProgrammePublic;
import fr.estran.programme.SeancePublique;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The page on which one finds one's place again. */
@Component
class PageMaPlace {

    private static final Messages MESSAGES = Messages.de("inscriptions");

    private final ProgrammePublic programme;
    private final HeuresDeService heures;
    private final Actions actions;
    private final List<SuitesDUnePlace> suites;
    private final Clock horloge;

    PageMaPlace(
            ProgrammePublic programme,
            HeuresDeService heures,
            Actions actions,
            List<SuitesDUnePlace> suites,
            Clock horloge) {
        this.suites = suites;
        this.programme = programme;
        this.heures = heures;
        this.actions = actions;
        this.horloge = horloge;
    }

    String demanderLeCode(@Nullable String code, @Nullable String faute, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("code", code);
        modele.addAttribute("faute", faute);
        return "inscriptions/code";
    }

    @Transactional(readOnly = true)
    String montrer(Enregistree demande, Model modele) {
        var fuseau = heures.fuseau();
        var places = places(demande, fuseau);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("code", demande.code());
        modele.addAttribute("titre", titre(places, fuseau));
        modele.addAttribute(
                "rappel", PhrasesDePlace.rappel(demande.inscriptions().getFirst()));
        modele.addAttribute("places", places);
        return "inscriptions/ma-place";
    }

    @Transactional(readOnly = true)
    String demanderSiSur(Enregistree demande, UUID inscription, Model modele) {
        var place = places(demande, heures.fuseau()).stream()
                .filter(une -> une.inscription().id().equals(inscription))
                .findFirst();
        if (place.isEmpty()) {
            return "redirect:/ma-place";
        }
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("place", place.get());
        return "inscriptions/annuler";
    }

    /** The days of all that was asked for, for a calendar. */
    @Transactional(readOnly = true)
    String agenda(Enregistree demande) {
        return programme.calendrier(
                MESSAGES.dire("place.onglet"),
                demande.inscriptions().stream()
                        .filter(inscription -> inscription.etat() == EtatInscription.CONFIRMEE)
                        .map(InscriptionVue::action)
                        .distinct()
                        .toList());
    }

    private List<MaPlace> places(Enregistree demande, ZoneId fuseau) {
        var actions = demande.inscriptions().stream()
                .map(InscriptionVue::action)
                .distinct()
                .toList();
        var seances = this.actions.seances(actions);
        return demande.inscriptions().stream()
                .map(inscription -> place(
                        inscription,
                        this.actions.lire(inscription.action()),
                        seances.getOrDefault(inscription.action(), List.of()),
                        fuseau))
                .toList();
    }

    private MaPlace place(
            InscriptionVue inscription, ActionOuverte action, List<SeancePublique> seances, ZoneId fuseau) {
        var maintenant = horloge.instant();
        var commencee = !action.aVenir(maintenant);
        var passee = action.fin() != null && !maintenant.isBefore(action.fin());
        return new MaPlace(
                inscription,
                seances,
                passee && inscription.etat().vivante()
                        ? MESSAGES.dire("etat.passee")
                        : PhrasesDePlace.etat(inscription, fuseau),
                commencee ? null : explication(inscription),
                commencee,
                passee,
                suites.stream()
                        .flatMap(suite -> suite.de(inscription).stream())
                        .findFirst()
                        .orElse(null));
    }

    /** Of the dates on which something is to come: whoever waited for two, and has one of them, waits no more. */
    private static String titre(List<MaPlace> places, ZoneId fuseau) {
        if (places.stream().allMatch(MaPlace::terminee)) {
            return MESSAGES.dire("etat.passee");
        }
        var vivantes = places.stream()
                .filter(MaPlace::vivante)
                .map(place -> place.inscription().action())
                .distinct()
                .toList();
        var dites = places.stream()
                .map(MaPlace::inscription)
                .filter(inscription -> vivantes.isEmpty() || vivantes.contains(inscription.action()))
                .toList();
        return dites.stream().map(InscriptionVue::action).distinct().count() > 1
                ? MESSAGES.dire("etat.plusieurs")
                : PhrasesDePlace.titre(dites, fuseau);
    }

    private static @Nullable String explication(InscriptionVue inscription) {
        var cle = PhrasesDePlace.cle("explication.", inscription);
        return MESSAGES.connait(cle) ? MESSAGES.dire(cle) : null;
    }
}
