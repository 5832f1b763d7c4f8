package fr.estran.ville.territoire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ApercuDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.ReponseDeFusion;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two venues, or two districts, that are one: which, what would follow, done. */
@WebController
@Ouvert(Cercle.GESTION)
public record FusionsDuTerritoireController(
        FusionDesLieux lieux, FusionDesQuartiers quartiers, Tenue tenue, Quartiers connus) {

    public record VueLieuFusion(
            Lieu connu,
            List<Lieu> autres,
            @Nullable LieuId avec,
            @Nullable String faute,
            @Nullable ApercuDeFusion apercu) {}

    public record VueQuartierFusion(
            MotDeQuartier mot,
            Quartier connu,
            List<Quartier> autres,
            @Nullable String avec,
            @Nullable String faute,
            @Nullable ApercuDeFusion apercu) {}

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    /** @param avec the other one, once it is chosen */
    @GetMapping("/equipe/lieux/{lieu}/reunir")
    Page lieu(@PathVariable LieuId lieu, @RequestParam(required = false) @Nullable LieuId avec) {
        return lieu(lieu, avec, null);
    }

    @PostMapping("/equipe/lieux/{lieu}/reunir")
    Reponse reunir(
            @PathVariable LieuId lieu,
            @RequestParam(required = false) @Nullable LieuId avec,
            @RequestParam(defaultValue = "") String accord) {
        if (avec == null) {
            throw new Introuvable();
        }
        return ReponseDeFusion.refus(() -> lieux.reunir(lieu, avec, accord))
                .<Reponse>map(refus -> lieu(lieu, avec, refus).avec(409))
                .orElseGet(() -> Renvoi.vers("/equipe/lieux/" + lieu).annoncer(MESSAGES.dire("fusion.faite")));
    }

    @GetMapping("/reglages/quartiers/{quartier}/reunir")
    Page quartier(@PathVariable String quartier, @RequestParam(required = false) @Nullable String avec) {
        return quartier(quartier, avec, null);
    }

    @PostMapping("/reglages/quartiers/{quartier}/reunir")
    Reponse reunir(
            @PathVariable String quartier,
            @RequestParam(required = false) @Nullable String avec,
            @RequestParam(defaultValue = "") String accord) {
        if (avec == null) {
            throw new Introuvable();
        }
        return ReponseDeFusion.refus(() -> quartiers.reunir(quartier, avec, accord))
                .<Reponse>map(refus -> quartier(quartier, avec, refus).avec(409))
                .orElseGet(() -> Renvoi.vers("/reglages/quartiers")
                        .annoncer(MESSAGES.dire(
                                "quartiers.reuni", "mot", connus.decoupage().code())));
    }

    private Page lieu(LieuId lieu, @Nullable LieuId avec, @Nullable String faute) {
        var connu = tenue.lire(lieu);
        return Page.de(
                "ville/territoire/lieu-fusion",
                MESSAGES,
                new VueLieuFusion(
                        connu, lieux.autres(connu), avec, faute, avec == null ? null : lieux.apercu(lieu, avec)));
    }

    private Page quartier(String quartier, @Nullable String avec, @Nullable String faute) {
        return Page.de(
                "ville/territoire/quartier-fusion",
                MESSAGES,
                new VueQuartierFusion(
                        connus.decoupage(),
                        connus.lire(quartier),
                        quartiers.autres(quartier),
                        avec,
                        faute,
                        avec == null ? null : quartiers.apercu(quartier, avec)));
    }
}
