package fr.estran.programme.ateliers;

import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.PageDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A model retired, taken up again, moved, removed, or found to be another one. */
@WebController
@Ouvert(Cercle.GESTION)
record SuitesDeModeleController(
        SuitesDeModele suites,
        FusionDesModeles fusions,
        ModelesDAtelier modeles,
        PageDeModele page,
        FormesDeLaVille formes) {

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
        return Optional.ofNullable(avec)
                .flatMap(autre -> ailleurs(id).or(() -> ailleurs(autre)))
                .orElseGet(() -> PageDeFusion.repondre(
                        avec,
                        autre -> fusions.reunir(id, autre, accord),
                        refus -> choisir(id, avec, refus),
                        () -> vers(id, "faite.reunie")));
    }

    private Page choisir(ModeleDAtelierId id, @Nullable ModeleDAtelierId avec, @Nullable String faute) {
        var connu = modeles.lire(id);
        return new PageDeFusion(
                        PageDeModele.MESSAGES.dire("reunir"),
                        Lien.fil(
                                Lien.reglages(),
                                new Lien(
                                        PageDeModele.MESSAGES.dire(
                                                "titre", formes.lire().valeurs()),
                                        LISTE),
                                new Lien(connu.titre(), LISTE + "/" + id)),
                        LISTE + "/" + id,
                        PageDeModele.MESSAGES.dire("reunir.lequel"),
                        PageDeModele.MESSAGES.dire("reunir.seul"),
                        PageDeModele.MESSAGES.dire("reunir.chiffres"),
                        true,
                        fusions.autres(connu).stream()
                                .map(SuitesDeModeleController::option)
                                .toList(),
                        avec == null ? null : avec.toString(),
                        faute,
                        avec == null ? null : fusions.apercu(id, avec))
                .montrer();
    }

    private static Option option(ModeleDAtelier un) {
        return new Option(
                un.id().toString(),
                PageDeModele.MESSAGES.dire(
                        "reunir.option", "titre", un.titre(), "theme", un.theme(), "retire", un.retireLe() != null));
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
