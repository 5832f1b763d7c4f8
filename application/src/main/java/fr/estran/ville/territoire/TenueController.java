package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.TENUE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.PlagesSaisies;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.PageDeLieu.Ecrits;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A venue opened, corrected, retired, taken up again. */
@WebController
@Ouvert(Cercle.GESTION)
public record TenueController(Tenue tenue, Quartiers quartiers, PageDeLieu page) {

    public record VueTenue(
            @Nullable Lieu connu,
            @Nullable Lieu mobile,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            PlagesSaisies plages,
            MotDeQuartier mot,
            List<Quartier> quartiers,
            Map<String, String> fautes,
            @Nullable Doutes doutes) {}

    private static final Conciliation.Paroles SIENNES = LIEU.paroles(TENUE, Map.of());
    private static final Conciliation.Paroles PAROLES =
            champ -> champ.contains("-") ? PlagesSaisies.libelle(champ) : SIENNES.champ(champ);

    @GetMapping("/equipe/lieux/nouveau")
    Page preparer(@RequestParam(required = false) @Nullable LieuId halteDe) {
        var mobile = halteDe == null ? null : tenue.mobile(halteDe);
        var vierge = mobile == null ? SaisieDeLieu.VIERGE : SaisieDeLieu.halteDe(mobile);
        return ecrire(null, Conciliation.ouvrir(vierge.dits()), Map.of(), mobile, null);
    }

    @PostMapping("/equipe/lieux/nouveau")
    Reponse creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable LieuId halteDe,
            @RequestParam(required = false) @Nullable String accord) {
        var mobile = halteDe == null ? null : tenue.mobile(halteDe);
        var conciliation = Conciliation.ouvrir(new Champs(PlagesSaisies.completees(envoi)));
        var saisie = new SaisieDeLieu(conciliation.ecrits());
        var dite = mobile == null ? saisie : saisie.nommee(mobile);
        var fautes = dite.fautes(PageDeLieu.MESSAGES, quartiers.compris(List.of()), mobile != null);
        if (!fautes.isEmpty()) {
            return ecrire(null, conciliation, fautes, mobile, null).refusee();
        }
        var fait = mobile == null && dite.mobile() ? "tenue.cree_mobile" : "tenue.cree";
        return suite(null, tenue.creer(dite, halteDe, accord), conciliation, fait, mobile);
    }

    @GetMapping("/equipe/lieux/{lieu}/modifier")
    Page reprendre(@PathVariable LieuId lieu) {
        return ecrire(tenue.lire(lieu), Conciliation.ouvrir(tenue.champs(lieu)), Map.of(), null, null);
    }

    @PostMapping("/equipe/lieux/{lieu}/modifier")
    Reponse modifier(
            @PathVariable("lieu") LieuId id,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var lieu = tenue.lire(id);
        var conciliation = Conciliation.lire(PlagesSaisies.completees(envoi), tenue.champs(id));
        var fautes = new SaisieDeLieu(conciliation.ecrits())
                .fautes(PageDeLieu.MESSAGES, quartiers.compris(sien(lieu)), lieu.halteDe() != null);
        conciliation.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return ecrire(lieu, conciliation, fautes, null, null).refusee();
        }
        return suite(lieu, tenue.modifier(id, conciliation, accord), conciliation, "tenue.modifie", null);
    }

    @PostMapping("/equipe/lieux/{lieu}/retirer")
    Reponse retirer(@PathVariable LieuId lieu, @RequestParam(required = false) @Nullable String accord) {
        var suites = tenue.retirer(lieu, accord);
        if (!suites.aRelire(accord)) {
            return vers(lieu, "tenue.retire");
        }
        return page.montrer(lieu, Map.of(), Ecrits.retrait(suites)).refusee();
    }

    @PostMapping("/equipe/lieux/{lieu}/reprendre")
    Renvoi rouvrir(@PathVariable LieuId lieu) {
        tenue.reprendre(lieu);
        return vers(lieu, "tenue.repris");
    }

    private Reponse suite(
            @Nullable Lieu lieu, Ecriture<LieuId> ecriture, Conciliation dite, String fait, @Nullable Lieu mobile) {
        return ecriture.selon(
                id -> vers(id, fait),
                (fautes, doutes) -> ecrire(lieu, dite, fautes, mobile, doutes).refusee());
    }

    private Page ecrire(
            @Nullable Lieu lieu,
            Conciliation conciliation,
            Map<String, String> fautes,
            @Nullable Lieu mobile,
            @Nullable Doutes doutes) {
        return Page.de(
                "ville/territoire/tenue",
                PageDeLieu.MESSAGES,
                new VueTenue(
                        lieu,
                        mobile,
                        LIEU,
                        conciliation,
                        PAROLES,
                        PlagesSaisies.de(conciliation.ecrits()),
                        quartiers.decoupage(),
                        quartiers.choix(sien(lieu)),
                        fautes,
                        doutes));
    }

    private static List<String> sien(@Nullable Lieu lieu) {
        return lieu == null || lieu.quartier() == null ? List.of() : List.of(lieu.quartier());
    }

    private static Renvoi vers(LieuId lieu, String cle) {
        return Renvoi.vers("/equipe/lieux/" + lieu).annoncer(PageDeLieu.MESSAGES.dire(cle));
    }
}
