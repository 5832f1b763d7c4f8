package fr.estran.inscriptions.guichet;

import static java.util.stream.Collectors.joining;

import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.GestesDeLEquipe;
import fr.estran.inscriptions.places.GestesDeLEquipe.PlaceQuittee;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Provenance;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.TexteSensible;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the staff do to one registration, in its name or in that of the service. */
@WebController
@Ouvert(Cercle.GUICHET)
class GestesController {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");
    private static final int RAISON_AU_PLUS = 300;
    private static final int MOT_AU_PLUS = 120;
    private static final String LISTE = "redirect:/equipe/inscriptions/{action}";
    private static final String FICHE = LISTE + "/{inscription}";

    private final GestesDeLEquipe gestes;
    private final Demandes demandes;
    private final EcartsAvecLaFiche ecarts;
    private final Journal journal;

    GestesController(GestesDeLEquipe gestes, Demandes demandes, EcartsAvecLaFiche ecarts, Journal journal) {
        this.gestes = gestes;
        this.demandes = demandes;
        this.ecarts = ecarts;
        this.journal = journal;
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/accepter")
    @Transactional
    String accepter(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        return dire(
                "geste.accepter",
                gestes.passer(new Entree.Acceptation(laSienne(action, inscription), auteur(qui))),
                suite);
    }

    /** @param etat where it stood when somebody was asked whether they were sure; nothing: they have not been */
    @PostMapping("/equipe/inscriptions/{action}/{inscription}/annuler")
    @Transactional
    String annuler(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String etat,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        return Code.lire(EtatInscription.class, etat)
                .map(vu -> dire("geste.annuler", gestes.annuler(vue, vu, auteur(qui)), suite))
                .orElse(FICHE + "/annuler");
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/revenir")
    @Transactional
    String revenir(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        return dire(
                "geste.revenir", gestes.passer(new Entree.Retour(laSienne(action, inscription), auteur(qui))), suite);
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/besoins")
    @Transactional
    String besoins(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") List<String> besoin,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        dire("geste.besoins", gestes.changerLesBesoins(vue, BesoinDAccueil.lus(besoin)), suite);
        return FICHE;
    }

    /** @param mot beside somebody who waits; none: it is taken away */
    @PostMapping("/equipe/inscriptions/{action}/{inscription}/mot")
    @Transactional
    String dire(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String motRelu,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        var dit = LectureDeSaisie.texteOuRien(mot);
        var faute = dit.length() > MOT_AU_PLUS
                ? Optional.of(MESSAGES.dire("faute.mot"))
                : TexteSensible.avertir(dit, motRelu);
        if (faute.isPresent()) {
            suite.addFlashAttribute("erreur", faute.get());
            suite.addFlashAttribute("motRelu", dit);
            return FICHE;
        }
        return dire("geste.mot", gestes.dire(vue, dit.isEmpty() ? null : dit), suite);
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/annuler-service")
    @Transactional
    String annulerParLeService(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        var dite = LectureDeSaisie.texteOuRien(raison);
        return aRevoir(dite, relue, suite)
                ? FICHE
                : dire("geste.annuler_service", gestes.annulerParLeService(vue, dite, auteur(qui)), suite);
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/placer")
    @Transactional
    String placer(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @RequestParam(defaultValue = "") String auDela,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        var dite = LectureDeSaisie.texteOuRien(raison);
        return aRevoir(dite, relue, suite)
                ? FICHE
                : dire(
                        "geste.placer",
                        gestes.passer(new Entree.HorsTour(vue.id(), dite, auDela.equals("oui"), auteur(qui))),
                        suite);
    }

    @PostMapping("/equipe/inscriptions/{action}/{inscription}/ranger")
    @Transactional
    String ranger(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String rang,
            @RequestParam(defaultValue = "") String raison,
            @RequestParam(defaultValue = "") String relue,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        if (!rang.strip().matches("[1-9]\\d{0,3}")) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("faute.rang"));
            return FICHE;
        }
        var dite = LectureDeSaisie.texteOuRien(raison);
        return aRevoir(dite, relue, suite)
                ? FICHE
                : dire("geste.ranger", gestes.ranger(vue, Integer.parseInt(rang.strip()), dite, auteur(qui)), suite);
    }

    /** The professional who booked for them is no longer to know whether they came. Done twice, it is done. */
    @PostMapping("/equipe/inscriptions/{action}/{inscription}/accord")
    @Transactional
    String retirer(@PathVariable ActionId action, @PathVariable InscriptionId inscription, RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        Optional.ofNullable(vue.demande())
                .filter(demandes::retirerLAccord)
                .ifPresent(_ -> journal.noter("inscription.retirer_accord", inscription.valeur()));
        suite.addFlashAttribute("message", MESSAGES.dire("gerer.accord.retire"));
        return FICHE;
    }

    /** The number that was given is theirs. @param vu what the sheet said instead, on the page */
    @PostMapping("/equipe/inscriptions/{action}/{inscription}/sur-la-fiche")
    @Transactional
    String mettreSurLaFiche(
            @PathVariable ActionId action,
            @PathVariable InscriptionId inscription,
            @RequestParam(defaultValue = "") String vu,
            RedirectAttributes suite) {
        var vue = gestes.lire(action, inscription);
        var fait = ecarts.mettreSurLaFiche(vue, vu);
        suite.addFlashAttribute(
                fait ? "message" : "erreur",
                MESSAGES.dire(fait ? "gerer.joindre.fait" : "gerer.joindre.change", "qui", vue.nomEntier()));
        return FICHE;
    }

    /** Of whom, and who has the place now. */
    private static String dire(String geste, PlaceQuittee quittee, RedirectAttributes suite) {
        var vue = quittee.vue();
        var quoi = Map.of("qui", vue.nomEntier(), "etat", vue.etat().code());
        switch (quittee.resultat()) {
            case FAIT -> {
                var phrases = Stream.concat(
                        Stream.of(MESSAGES.dire(geste, quoi)),
                        vue.etat() == EtatInscription.LISTE_ATTENTE
                                        && quittee.appelees().isEmpty()
                                ? Stream.of()
                                : Stream.of(donnee(quittee.appelees())));
                suite.addFlashAttribute("message", phrases.collect(joining(" ")));
            }
            case DEJA_FAIT -> suite.addFlashAttribute("message", MESSAGES.dire("geste.deja_quittee", quoi));
            case TROP_TARD -> suite.addFlashAttribute("erreur", MESSAGES.dire("geste.autre_etat", quoi));
        }
        return LISTE;
    }

    static String donnee(List<InscriptionVue> appelees) {
        var noms = appelees.stream().map(InscriptionVue::nomEntier).collect(joining(", "));
        var proposee = appelees.stream().anyMatch(vue -> vue.etat() == EtatInscription.PROPOSEE);
        return MESSAGES.dire(proposee ? "geste.proposee_a" : "geste.donnee_a", "n", appelees.size(), "noms", noms);
    }

    static Auteur auteur(Identite qui) {
        return Auteur.equipe(Provenance.TELEPHONE, qui.compte().valeur());
    }

    /** Without a reason, nothing is done; with one that should not be kept, it is asked once whether it should. */
    private static boolean aRevoir(String raison, String relue, RedirectAttributes suite) {
        var faute = raison.isEmpty() || raison.length() > RAISON_AU_PLUS
                ? Optional.of(MESSAGES.dire("faute.raison"))
                : TexteSensible.avertir(raison, relue);
        faute.ifPresent(dite -> {
            suite.addFlashAttribute("erreur", dite);
            suite.addFlashAttribute("relue", raison);
        });
        return faute.isPresent();
    }

    private InscriptionId laSienne(ActionId action, InscriptionId inscription) {
        return gestes.lire(action, inscription).id();
    }

    static String dire(String geste, Verdict.Suite resultat, RedirectAttributes suite) {
        switch (resultat) {
            case FAIT -> suite.addFlashAttribute("message", MESSAGES.dire(geste));
            case DEJA_FAIT -> suite.addFlashAttribute("message", MESSAGES.dire("geste.deja_fait"));
            case TROP_TARD, A_PROUVER -> suite.addFlashAttribute("erreur", MESSAGES.dire("geste.trop_tard"));
        }
        return LISTE;
    }
}
