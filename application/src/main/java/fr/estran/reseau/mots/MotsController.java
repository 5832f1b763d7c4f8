package fr.estran.reseau.mots;

import static java.util.stream.Collectors.toSet;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.mots.InvitesDUneReunion.Invites;
import fr.estran.reseau.mots.MotsAuxOrganismes.Resultat.Deja;
import fr.estran.reseau.mots.MotsAuxOrganismes.Resultat.Ecrit;
import fr.estran.reseau.mots.MotsAuxOrganismes.Resultat.EntreTemps;
import fr.estran.reseau.mots.MotsAuxOrganismes.Resultat.Personne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writes to the bodies of the network, or to the guests of a meeting: what would leave is seen before it does. */
@WebController
public record MotsController(MotsAuxOrganismes mots, InvitesDUneReunion reunions, Formes formes) {

    /** A body that may be written to. @param adresse whether the post finds it */
    public record AuChoix(OrganismeId id, String nom, boolean parCourriel, boolean adresse, boolean coche) {}

    /** @param aQui whether there is anybody to write to */
    public record VueMots(List<Mot> mots, boolean aQui) {}

    /** @param reunion to whose guests one writes; null: to the network */
    public record VueEcrire(
            SaisieDuMot saisie,
            @Nullable Lien reunion,
            List<AuChoix> organismes,
            Map<String, String> fautes,
            int signes) {}

    /** @param entreTemps somebody else has written since one began */
    public record VueApercu(
            SaisieDuMot saisie, @Nullable Lien reunion, ApercuDuMot apercu, List<Mot> dejaDits, boolean entreTemps) {}

    public record VueMot(Mot mot, @Nullable Lien reunion, List<Suivi> suivis) {}

    private static final Messages MESSAGES = Messages.de("reseau/mots");
    private static final String ICI = Mot.PAGES;
    private static final String ECRIRE = ICI + "/ecrire";

    @GetMapping(ICI)
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return Page.de(
                "reseau/mots/mots",
                MESSAGES,
                new VueMots(mots.tous(), !mots.auChoix().isEmpty()));
    }

    /** All of them are ticked, or those that are of the meeting. */
    @GetMapping(ECRIRE)
    @Ouvert(Cercle.PROGRAMMATION)
    Page ouvrir(@RequestParam(required = false) @Nullable ReunionId reunion) {
        return saisir(
                SaisieDuMot.nouvelle(
                        reunion,
                        reunion == null
                                ? tous()
                                : reunions.de(reunion)
                                        .orElseThrow(Introuvable::new)
                                        .organismes()),
                Map.of());
    }

    @PostMapping(ECRIRE)
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse ecrire(@RequestParam MultiValueMap<String, String> dits, @AuthenticationPrincipal Identite qui) {
        var lue = SaisieDuMot.lire(dits);
        var saisie = lue.reunion() == null || reunions.de(lue.reunion()).isPresent() ? lue : lue.sansReunion();
        var geste = Optional.ofNullable(dits.getFirst("geste")).orElse("");
        switch (geste) {
            case "tous" -> {
                return saisir(saisie.pour(tous()), Map.of());
            }
            case "aucun" -> {
                return saisir(saisie.pour(Set.of()), Map.of());
            }
            case "reprendre" -> {
                return saisir(saisie, Map.of());
            }
            default -> {}
        }
        var fautes = saisie.fautes();
        if (!fautes.isEmpty()) {
            return saisir(saisie, fautes).refusee();
        }
        var deja = mots.lire(saisie.cle());
        if (deja.isPresent()) {
            return saisie.dit(deja.get()) ? deja(saisie) : saisir(saisie.autre(), fautes);
        }
        if (!"envoyer".equals(geste)) {
            return apercu(saisie, false, qui);
        }
        var envoi = mots.preparer(saisie, qui.compte()).envoi();
        return envoi.aConfirmer(dits) ? envoi.demander(ECRIRE, dits) : envoyer(saisie, qui);
    }

    @GetMapping(ICI + "/{mot}")
    @Ouvert(Cercle.EQUIPE)
    Page voir(@PathVariable UUID mot) {
        var ecrit = mots.lire(mot).orElseThrow(Introuvable::new);
        return Page.de("reseau/mots/mot", MESSAGES, new VueMot(ecrit, lien(ecrit.reunion()), mots.suivi(mot)));
    }

    @GetMapping(ICI + "/{mot}/lettres.pdf")
    @Ouvert(Cercle.PROGRAMMATION)
    ResponseEntity<byte[]> imprimer(@PathVariable UUID mot) {
        var lettres = mots.lettres(mot);
        if (lettres.isEmpty()) {
            throw new Introuvable();
        }
        return Imprime.LETTRES.envoyer(formes.lettres(MESSAGES.dire("lettres"), MESSAGES.dire("lettres"), lettres));
    }

    @PostMapping(ICI + "/{mot}/remises")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi remettre(@PathVariable UUID mot) {
        return Renvoi.vers(ICI + "/" + mot).annoncer(MESSAGES.dire("lettres.remises.fait", "n", mots.remettre(mot)));
    }

    @PostMapping(ICI + "/{mot}/lettres")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi mettreEnLettres(@PathVariable UUID mot) {
        return Renvoi.vers(ICI + "/" + mot).annoncer(MESSAGES.dire("en_lettres.fait", "n", mots.enLettres(mot)));
    }

    @PostMapping(ICI + "/{mot}/dits/{organisme}")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi dire(@PathVariable UUID mot, @PathVariable OrganismeId organisme) {
        return Renvoi.vers(ICI + "/" + mot).annoncer(MESSAGES.dire("dit.fait", "n", mots.dire(mot, organisme)));
    }

    private Reponse envoyer(SaisieDuMot saisie, Identite qui) {
        return switch (mots.ecrire(saisie, qui.compte())) {
            case Ecrit(var parCourriel, var enLettre) ->
                Renvoi.vers(ICI + "/" + saisie.cle())
                        .annoncer(MESSAGES.dire("ecrit", "courriels", parCourriel, "lettres", enLettre));
            case Deja() -> deja(saisie);
            case EntreTemps() -> apercu(saisie, true, qui).depassee();
            case Personne() -> apercu(saisie, false, qui).refusee();
        };
    }

    private static Renvoi deja(SaisieDuMot saisie) {
        return Renvoi.vers(ICI + "/" + saisie.cle()).avertir(MESSAGES.dire("deja"));
    }

    private Page saisir(SaisieDuMot saisie, Map<String, String> fautes) {
        return Page.de(
                "reseau/mots/ecrire",
                MESSAGES,
                new VueEcrire(
                        saisie,
                        lien(saisie.reunion()),
                        mots.auChoix().stream()
                                .map(un -> new AuChoix(
                                        un.id(),
                                        un.nom(),
                                        mots.parCourriel(un),
                                        un.adresse() != null,
                                        saisie.organismes().contains(un.id())))
                                .toList(),
                        fautes,
                        SaisieDuMot.TEXTE));
    }

    private Page apercu(SaisieDuMot saisie, boolean entreTemps, Identite qui) {
        var dejaDits = mots.dejaDits(saisie.organismes());
        return Page.de(
                "reseau/mots/apercu",
                MESSAGES,
                new VueApercu(
                        saisie.avecVu(dejaDits.stream().findFirst().map(Mot::id)),
                        lien(saisie.reunion()),
                        mots.preparer(saisie, qui.compte()),
                        dejaDits,
                        entreTemps));
    }

    private Set<OrganismeId> tous() {
        return mots.auChoix().stream().map(OrganismeDecrit::id).collect(toSet());
    }

    private @Nullable Lien lien(@Nullable ReunionId reunion) {
        return Optional.ofNullable(reunion)
                .flatMap(reunions::de)
                .map(invites -> new Lien(titre(invites), "/equipe/reunions/" + reunion))
                .orElse(null);
    }

    private static String titre(Invites invites) {
        return invites.jour() == null
                ? MESSAGES.dire("reunion.a_dater")
                : MESSAGES.dire("reunion.du", "jour", Jours.dire(invites.jour()));
    }
}
