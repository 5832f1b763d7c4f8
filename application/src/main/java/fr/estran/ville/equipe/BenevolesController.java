package fr.estran.ville.equipe;

import static fr.estran.ville.equipe.DescriptionDeBenevole.BENEVOLE;
import static fr.estran.ville.equipe.DescriptionDeBenevole.JOINDRE;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Durees;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.ville.equipe.Benevoles.Resultat.Averti;
import fr.estran.ville.equipe.Benevoles.Resultat.Devance;
import fr.estran.ville.equipe.Benevoles.Resultat.Ecrit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of those who lend a hand, and where each is reached. */
@WebController
public record BenevolesController(Benevoles benevoles) {

    public record VueBenevoles(
            List<Benevole> benevoles,
            String nom,
            @Nullable BenevoleId lequel,
            @Nullable String faute,
            @Nullable Doutes doutes) {}

    /** @param mois for how many it is kept after their last session */
    public record VueJoindre(
            Benevole benevole,
            FicheDecrite fiche,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes,
            List<Option> moyens,
            int mois) {}

    private static final Messages MESSAGES = Messages.de("ville/equipe");
    private static final String PREVENIR = "prevenir";
    private static final Paroles PAROLES =
            BENEVOLE.paroles(JOINDRE, Map.of(), (nom, valeur) -> nom.equals(PREVENIR) ? moyen(valeur) : valeur);
    private static final int LONGUEUR = 100;
    private static final String SUITE = "/equipe/benevoles";

    @GetMapping("/equipe/benevoles")
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return montrer(null, "", null, null);
    }

    @PostMapping("/equipe/benevoles")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse ajouter(
            @RequestParam(defaultValue = "") String nom, @RequestParam(required = false) @Nullable String accord) {
        return ecrire(null, nom, dit -> benevoles.ajouter(dit, accord), "benevoles.ajoute");
    }

    @PostMapping("/equipe/benevoles/{benevole}")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse renommer(
            @PathVariable BenevoleId benevole,
            @RequestParam(defaultValue = "") String avant,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(required = false) @Nullable String accord) {
        return ecrire(benevole, nom, dit -> benevoles.renommer(benevole, avant, dit, accord), "benevoles.renomme");
    }

    @PostMapping("/equipe/benevoles/{benevole}/partir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi partir(@PathVariable BenevoleId benevole) {
        benevoles.partir(benevole);
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("benevoles.parti"));
    }

    @PostMapping("/equipe/benevoles/{benevole}/revenir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi revenir(@PathVariable BenevoleId benevole) {
        benevoles.revenir(benevole);
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("benevoles.revenu"));
    }

    @GetMapping("/equipe/benevoles/{benevole}/joindre")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse ouvrir(@PathVariable BenevoleId benevole) {
        return benevoles.lire(benevole).partiLe() == null
                ? joindre(benevole, Conciliation.ouvrir(benevoles.joindre(benevole)), Map.of())
                : Renvoi.vers(SUITE).avertir(MESSAGES.dire("joindre.parti"));
    }

    @PostMapping("/equipe/benevoles/{benevole}/joindre")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse joindre(@PathVariable BenevoleId benevole, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, benevoles.joindre(benevole));
        var fautes = BENEVOLE.fautes(JOINDRE, dite.ecrits());
        voulu(dite.ecrits()).ifPresent(faute -> fautes.putIfAbsent(PREVENIR, faute));
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return joindre(benevole, dite, fautes).refusee();
        }
        return benevoles.joindre(benevole, dite)
                ? Renvoi.vers(SUITE).annoncer(MESSAGES.dire("joindre.enregistre"))
                : Renvoi.vers(SUITE).avertir(MESSAGES.dire("joindre.parti"));
    }

    /** Nobody can be told by a means that reaches them nowhere. */
    private static Optional<String> voulu(Champs dits) {
        return Code.lire(Moyen.class, dits.dit(PREVENIR))
                .filter(moyen -> moyen != Moyen.AUCUN)
                .filter(moyen -> !moyen.atteint(
                        OuJoindre.saisi(dits.dit("telephone"), dits.dit("courriel"), dits.dit("adresse"))))
                .map(moyen -> MESSAGES.dire("joindre.faute.prevenir." + moyen.code()));
    }

    private Page joindre(BenevoleId benevole, Conciliation dite, Map<String, String> fautes) {
        return Page.de(
                "ville/equipe/joindre",
                MESSAGES,
                new VueJoindre(
                        benevoles.lire(benevole),
                        BENEVOLE,
                        dite,
                        PAROLES,
                        fautes,
                        Stream.concat(
                                        Stream.of(new Option("", MESSAGES.dire("joindre.moyen.pas_dit"))),
                                        Moyen.souhaits().stream()
                                                .map(moyen -> new Option(moyen.code(), moyen(moyen.code()))))
                                .toList(),
                        Durees.HABITUELLES.valeur(Duree.BENEVOLES)));
    }

    private static String moyen(String code) {
        return MESSAGES.dire("joindre.moyen." + code);
    }

    private Reponse ecrire(
            @Nullable BenevoleId lequel, String nom, Function<String, Benevoles.Resultat> geste, String cle) {
        var dit = LectureDeSaisie.texte(nom.replaceAll("\\s+", " "));
        if (dit == null || dit.length() > LONGUEUR) {
            return aRevoir(lequel, nom, MESSAGES.dire("benevoles.faute", "n", LONGUEUR));
        }
        try {
            return switch (geste.apply(dit)) {
                case Ecrit _ -> Renvoi.vers(SUITE).annoncer(MESSAGES.dire(cle));
                case Averti(var doutes) -> montrer(lequel, nom, null, doutes).refusee();
                case Devance(var actuel) ->
                    montrer(lequel, nom, MESSAGES.dire("benevoles.devance", "nom", actuel), null)
                            .avec(409);
            };
        } catch (DataIntegrityViolationException refus) {
            return aRevoir(lequel, nom, Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    private Page aRevoir(@Nullable BenevoleId lequel, String nom, String faute) {
        return montrer(lequel, nom, faute, null).refusee();
    }

    /** @param lequel whose name was typed; null for a new one */
    private Page montrer(@Nullable BenevoleId lequel, String nom, @Nullable String faute, @Nullable Doutes doutes) {
        return Page.de(
                "ville/equipe/benevoles", MESSAGES, new VueBenevoles(benevoles.tous(), nom, lequel, faute, doutes));
    }
}
