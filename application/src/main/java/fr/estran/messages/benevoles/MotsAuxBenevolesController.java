package fr.estran.messages.benevoles;

import fr.estran.messages.benevoles.MotsAuxBenevoles.Resultat.Deja;
import fr.estran.messages.benevoles.MotsAuxBenevoles.Resultat.Ecrit;
import fr.estran.messages.benevoles.MotsAuxBenevoles.Resultat.EntreTemps;
import fr.estran.messages.benevoles.MotsAuxBenevoles.Resultat.Personne;
import fr.estran.messages.benevoles.MotsAuxBenevoles.SuiviDUnBenevole;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
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

/** Writes to those who lend a hand: what would leave is seen before it does. */
@WebController
public record MotsAuxBenevolesController(MotsAuxBenevoles mots, Formes formes) {

    /** @param aQui whether there is anybody to write to */
    public record VueMotsAuxBenevoles(List<MotAuxBenevoles> mots, boolean aQui) {}

    /**
     * @param auChoix those who still come, and how each would be told
     * @param deLaSeance those who are down for one are ticked
     */
    public record VueEcrireAuxBenevoles(
            SaisieAuxBenevoles saisie,
            PartageDesBenevoles auChoix,
            Map<String, String> fautes,
            int signes,
            boolean deLaSeance) {}

    /** @param entreTemps somebody else has written since one began */
    public record VueApercuAuxBenevoles(
            SaisieAuxBenevoles saisie, ApercuAuxBenevoles apercu, List<MotAuxBenevoles> dejaDits, boolean entreTemps) {}

    public record VueMotAuxBenevoles(MotAuxBenevoles mot, List<SuiviDUnBenevole> suivis) {}

    private static final Messages MESSAGES = Messages.de("messages/benevoles");
    private static final String ICI = MotAuxBenevoles.PAGES;
    private static final String ECRIRE = ICI + "/ecrire";

    @GetMapping(ICI)
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return Page.de(
                "messages/benevoles/mots",
                MESSAGES,
                new VueMotsAuxBenevoles(mots.tous(), mots.auChoix().prevenus() > 0));
    }

    /** All who can be told are ticked, or those of them who are down for the session. */
    @GetMapping(ECRIRE)
    @Ouvert(Cercle.PROGRAMMATION)
    Page ouvrir(@RequestParam(required = false) @Nullable SeanceId seance) {
        return saisir(
                SaisieAuxBenevoles.nouvelle(seance == null ? mots.joignables() : mots.joignables(seance)),
                Map.of(),
                seance != null);
    }

    @PostMapping(ECRIRE)
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse ecrire(@RequestParam MultiValueMap<String, String> dits, @AuthenticationPrincipal Identite qui) {
        var saisie = SaisieAuxBenevoles.lire(dits);
        var geste = Optional.ofNullable(dits.getFirst("geste")).orElse("");
        switch (geste) {
            case "tous" -> {
                return saisir(saisie.pour(mots.joignables()), Map.of());
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
            return saisie.texte().equals(deja.get().texte()) ? deja(saisie) : saisir(saisie.autre(), fautes);
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
        return Page.de(
                "messages/benevoles/mot",
                MESSAGES,
                new VueMotAuxBenevoles(mots.lire(mot).orElseThrow(Introuvable::new), mots.suivi(mot)));
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

    @PostMapping(ICI + "/{mot}/postees")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi poster(@PathVariable UUID mot) {
        return Renvoi.vers(ICI + "/" + mot).annoncer(MESSAGES.dire("lettres.postees.fait", "n", mots.poster(mot)));
    }

    @PostMapping(ICI + "/{mot}/dits/{benevole}")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi dire(@PathVariable UUID mot, @PathVariable BenevoleId benevole) {
        return Renvoi.vers(ICI + "/" + mot).annoncer(MESSAGES.dire("dit.fait", "n", mots.dire(mot, benevole)));
    }

    private Reponse envoyer(SaisieAuxBenevoles saisie, Identite qui) {
        return switch (mots.ecrire(saisie, qui.compte())) {
            case Ecrit(var prevenus, var appels, var lettres) ->
                Renvoi.vers(ICI + "/" + saisie.cle())
                        .annoncer(MESSAGES.dire(
                                "ecrit", "n", prevenus - appels - lettres, "appels", appels, "lettres", lettres));
            case Deja() -> deja(saisie);
            case EntreTemps() -> apercu(saisie, true, qui).depassee();
            case Personne() -> apercu(saisie, false, qui).refusee();
        };
    }

    private static Renvoi deja(SaisieAuxBenevoles saisie) {
        return Renvoi.vers(ICI + "/" + saisie.cle()).avertir(MESSAGES.dire("deja"));
    }

    private Page saisir(SaisieAuxBenevoles saisie, Map<String, String> fautes) {
        return saisir(saisie, fautes, false);
    }

    private Page saisir(SaisieAuxBenevoles saisie, Map<String, String> fautes, boolean deLaSeance) {
        return Page.de(
                "messages/benevoles/ecrire",
                MESSAGES,
                new VueEcrireAuxBenevoles(saisie, mots.auChoix(), fautes, SaisieAuxBenevoles.SIGNES, deLaSeance));
    }

    private Page apercu(SaisieAuxBenevoles saisie, boolean entreTemps, Identite qui) {
        var dejaDits = mots.dejaDits(saisie.benevoles());
        return Page.de(
                "messages/benevoles/apercu",
                MESSAGES,
                new VueApercuAuxBenevoles(
                        saisie.avecVu(dejaDits.stream().findFirst().map(MotAuxBenevoles::id)),
                        mots.preparer(saisie, qui.compte()),
                        dejaDits,
                        entreTemps));
    }
}
