package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ApercuDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.ReponseDeFusion;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A model retired, taken up again, moved, removed, or found to be another one. */
@WebController
@Ouvert(Cercle.GESTION)
public record SuitesDeModeleController(
        SuitesDeModele suites, FusionDesModeles fusions, ModelesDAtelier modeles, PageDeModele page) {

    public record VueFusion(
            ModeleDAtelier connu,
            List<ModeleDAtelier> autres,
            @Nullable ModeleDAtelierId avec,
            @Nullable String faute,
            @Nullable ApercuDeFusion apercu) {}

    private static final String LISTE = "/reglages/ateliers";

    @PostMapping("/reglages/ateliers/{modele}/retirer")
    Reponse retirer(
            @PathVariable("modele") ModeleDAtelierId id, @RequestParam(required = false) @Nullable String accord) {
        return ailleurs(id).orElseGet(() -> {
            var doutes = suites.retirer(id, accord);
            return doutes.aRelire(accord) ? page.aRetirer(modeles.lire(id), doutes) : vers(id, "faite.retiree");
        });
    }

    @PostMapping("/reglages/ateliers/{modele}/reprendre")
    Renvoi reprendre(@PathVariable("modele") ModeleDAtelierId id) {
        return chezLeGarde(id).orElseGet(() -> {
            suites.reprendre(id);
            return vers(id, "faite.reprise");
        });
    }

    @PostMapping("/reglages/ateliers/{modele}/deplacer")
    Renvoi deplacer(@PathVariable("modele") ModeleDAtelierId id, @RequestParam(defaultValue = "") String vers) {
        return chezLeGarde(id).orElseGet(() -> {
            suites.deplacer(id, vers.equals("haut") ? -1 : 1);
            return Renvoi.vers(LISTE);
        });
    }

    @PostMapping("/reglages/ateliers/{modele}/supprimer")
    Reponse supprimer(@PathVariable("modele") ModeleDAtelierId id) {
        return ailleurs(id)
                .orElseGet(() -> suites.supprimer(id)
                        ? Renvoi.vers(LISTE).annoncer(PageDeModele.MESSAGES.dire("faite.supprimee"))
                        : page.retenir(modeles.lire(id)));
    }

    /** @param avec the other one, once it is chosen */
    @GetMapping("/reglages/ateliers/{modele}/reunir")
    Reponse choisir(
            @PathVariable("modele") ModeleDAtelierId id,
            @RequestParam(required = false) @Nullable ModeleDAtelierId avec) {
        return fusions.garde(id)
                .<Reponse>map(garde -> Renvoi.vers(LISTE + "/" + garde + "/reunir"))
                .orElseGet(() -> choisir(id, avec, null));
    }

    @PostMapping("/reglages/ateliers/{modele}/reunir")
    Reponse reunir(
            @PathVariable("modele") ModeleDAtelierId id,
            @RequestParam(required = false) @Nullable ModeleDAtelierId avec,
            @RequestParam(defaultValue = "") String accord) {
        if (avec == null) {
            throw new Introuvable();
        }
        return ailleurs(id)
                .or(() -> ailleurs(avec))
                .or(() -> ReponseDeFusion.refus(() -> fusions.reunir(id, avec, accord))
                        .map(refus -> choisir(id, avec, refus).avec(409)))
                .orElseGet(() -> vers(id, "faite.reunie"));
    }

    private Page choisir(ModeleDAtelierId id, @Nullable ModeleDAtelierId avec, @Nullable String faute) {
        var connu = modeles.lire(id);
        return Page.de(
                "programme/ateliers/fusion",
                PageDeModele.MESSAGES,
                new VueFusion(
                        connu, fusions.autres(connu), avec, faute, avec == null ? null : fusions.apercu(id, avec)));
    }

    /**
     * One that was found to be another while its page was open is shown as that other, which stays as it is: nobody has read what
     * would follow for it.
     */
    private Optional<Reponse> ailleurs(ModeleDAtelierId id) {
        return chezLeGarde(id).map(renvoi -> renvoi);
    }

    /** Of one that was made one with another. */
    private Optional<Renvoi> chezLeGarde(ModeleDAtelierId id) {
        return fusions.garde(id)
                .map(garde -> Renvoi.vers(LISTE + "/" + garde).avertir(PageDeModele.MESSAGES.dire("reuni.depuis")));
    }

    private static Renvoi vers(ModeleDAtelierId id, String cle) {
        return Renvoi.vers(LISTE + "/" + id).annoncer(PageDeModele.MESSAGES.dire(cle));
    }
}
