package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static fr.estran.programme.affiche.PlaquettesController.forme;
import static fr.estran.programme.affiche.PlaquettesController.lire;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Lieux;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** That the paper leaves for the printer, how many of each form were printed, and where they were left. */
@WebController
public record TiragesController(PapiersPartis papiers, Lieux lieux) {

    public record VueTirage(
            TrimestreDuProgramme trimestre,
            FormeDePlaquette forme,
            boolean sansPapier,
            FormulaireTirage formulaire,
            List<LieuDecrit> lieux,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    @PostMapping("/equipe/plaquettes/{trimestre}/partir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi partir(@PathVariable String trimestre) {
        var demande = lire(trimestre);
        var renvoi = Renvoi.vers("/equipe/plaquettes/" + demande.code());
        return switch (papiers.figer(demande)) {
            case PARTI -> renvoi.annoncer(MESSAGES.dire("partir.fait"));
            case DEJA_PARTI -> renvoi.annoncer(MESSAGES.dire("partir.deja"));
            case VIDE -> renvoi.avertir(MESSAGES.dire("vide"));
        };
    }

    @GetMapping("/equipe/plaquettes/{trimestre}/{forme}/tirage")
    @Ouvert(Cercle.EQUIPE)
    Page voir(@PathVariable String trimestre, @PathVariable String forme) {
        var demande = lire(trimestre);
        var laquelle = forme(forme);
        return montrer(
                demande,
                laquelle,
                Conciliation.ouvrir(papiers.tirage(demande, laquelle).champs()),
                Map.of());
    }

    @PostMapping("/equipe/plaquettes/{trimestre}/{forme}/tirage")
    @Ouvert(Cercle.EQUIPE)
    Reponse noter(
            @PathVariable String trimestre,
            @PathVariable String forme,
            @RequestParam MultiValueMap<String, String> envoi) {
        var demande = lire(trimestre);
        var laquelle = forme(forme);
        var dite = Conciliation.lire(envoi, papiers.tirage(demande, laquelle).champs());
        var fautes = FormulaireTirage.de(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, paroles());
        if (!fautes.isEmpty()) {
            return montrer(demande, laquelle, dite, fautes).refusee();
        }
        return switch (papiers.noter(demande, laquelle, dite)) {
            case NOTEE ->
                Renvoi.vers("/equipe/plaquettes/" + demande.code())
                        .annoncer(MESSAGES.dire(
                                papiers.dernier(demande).isEmpty() ? "tirage.note_sans_papier" : "tirage.note"));
            case SANS_PAPIER ->
                montrer(demande, laquelle, dite, Map.of("nombre", MESSAGES.dire("faute.sans_papier")))
                        .refusee();
        };
    }

    private Page montrer(
            TrimestreDuProgramme trimestre, FormeDePlaquette forme, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "programme/affiche/tirage",
                MESSAGES,
                new VueTirage(
                        trimestre,
                        forme,
                        papiers.dernier(trimestre).isEmpty(),
                        FormulaireTirage.de(dite.ecrits()),
                        aCocher(dite.ecrits().tous("lieux")),
                        dite,
                        paroles(),
                        fautes));
    }

    /** Where the service goes no more, nothing is left; what was left there stays said. */
    private List<LieuDecrit> aCocher(List<String> coches) {
        return lieux.tous().stream()
                .filter(lieu ->
                        lieu.retireLe() == null || coches.contains(lieu.id().toString()))
                .toList();
    }

    private Conciliation.Paroles paroles() {
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return MESSAGES.dire("champ." + champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return champ.equals("lieux")
                        ? lieux.tous().stream()
                                .filter(lieu -> lieu.id().toString().equals(valeur))
                                .map(LieuDecrit::nom)
                                .findFirst()
                                .orElse("")
                        : valeur;
            }
        };
    }
}
