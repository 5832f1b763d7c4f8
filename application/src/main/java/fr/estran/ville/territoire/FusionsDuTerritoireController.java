package fr.estran.ville.territoire;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.PageDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two venues, or two districts, that are one: which, what would follow, done. */
@WebController
@Ouvert(Cercle.GESTION)
record FusionsDuTerritoireController(
        FusionDesLieux lieux, FusionDesQuartiers quartiers, Tenue tenue, Quartiers connus) {

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
        return PageDeFusion.repondre(
                avec,
                autre -> lieux.reunir(lieu, autre, accord),
                refus -> lieu(lieu, avec, refus),
                () -> Renvoi.vers("/equipe/lieux/" + lieu).annoncer(MESSAGES.dire("fusion.faite")));
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
        return PageDeFusion.repondre(
                avec,
                autre -> quartiers.reunir(quartier, autre, accord),
                refus -> quartier(quartier, avec, refus),
                () -> Renvoi.vers("/reglages/quartiers")
                        .annoncer(MESSAGES.dire(
                                "quartiers.reuni", "mot", connus.decoupage().code())));
    }

    private Page lieu(LieuId lieu, @Nullable LieuId avec, @Nullable String faute) {
        var connu = tenue.lire(lieu);
        var ici = "/equipe/lieux/" + lieu;
        return new PageDeFusion(
                        MESSAGES.dire("fusion.titre"),
                        Lien.fil(
                                new Lien(MESSAGES.dire("lieux.programme"), "/equipe/programme"),
                                new Lien(MESSAGES.dire("lieux.titre"), "/equipe/lieux"),
                                new Lien(connu.nom(), ici)),
                        ici,
                        MESSAGES.dire("fusion.lequel"),
                        MESSAGES.dire("fusion.seul"),
                        MESSAGES.dire("fusion.chiffres"),
                        true,
                        lieux.autres(connu).stream()
                                .map(un -> new Option(un.id().toString(), un.nom()))
                                .toList(),
                        avec == null ? null : avec.toString(),
                        faute,
                        avec == null ? null : lieux.apercu(lieu, avec))
                .montrer();
    }

    private Page quartier(String quartier, @Nullable String avec, @Nullable String faute) {
        var connu = connus.lire(quartier);
        var dit = Map.of("mot", connus.decoupage().code());
        var ici = "/reglages/quartiers/" + quartier;
        return new PageDeFusion(
                        MESSAGES.dire("quartiers.reunir.titre", dit),
                        Lien.fil(
                                new Lien(MESSAGES.dire("lieux.titre"), "/equipe/lieux"),
                                new Lien(MESSAGES.dire("quartiers.titre", dit), "/reglages/quartiers"),
                                new Lien(connu.nom(), ici)),
                        ici,
                        MESSAGES.dire("quartiers.reunir.lequel", dit),
                        MESSAGES.dire("quartiers.reunir.seul", dit),
                        MESSAGES.dire("fusion.chiffres"),
                        false,
                        quartiers.autres(quartier).stream()
                                .map(un -> new Option(un.code(), un.nom()))
                                .toList(),
                        avec,
                        faute,
                        avec == null ? null : quartiers.apercu(quartier, avec))
                .montrer();
    }
}
