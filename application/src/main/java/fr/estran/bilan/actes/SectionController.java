package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Brouillons.Ecriture;
import fr.estran.bilan.actes.Repondu.Justification;
import fr.estran.bilan.rapport.Partie.Chiffre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A section of a draft: the generated words, the figures behind them, and what a person makes of them. */
@WebController
public record SectionController(Consultations consultations, Projets projets, Brouillons brouillons) {

    public record VueSection(
            RapportAnnuel rapport,
            SectionOuverte section,
            Conciliation conciliation,
            Paroles paroles,
            String remarque,
            MomentsDActe moments,
            List<Chiffre> citables,
            Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");
    private static final int LONGUEUR_DE_REMARQUE = 2000;

    @GetMapping("/bilans/{annee}/{version}/sections/{section}")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    Page voir(RapportAnnuel rapport, @PathVariable String section) {
        var projet = projet(rapport);
        var ouverte = section(projet, section);
        return montrer(projet, ouverte, Conciliation.ouvrir(new SaisieDeSection(ouverte).champs()), Map.of(), "");
    }

    /**
     * @param revision that was shown: figures change by themselves, and that is not somebody who writes
     * @param generer whether the words of the records are wanted back
     * @param inserer the key of a figure to be put at the end of the text, where no script put it where it belongs
     * @param proposer a question, and the sentence that is taken for its answer
     */
    @PostMapping("/bilans/{annee}/{version}/sections/{section}")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Reponse ecrire(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @PathVariable String section,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(defaultValue = "-1") int revision,
            @RequestParam(required = false) @Nullable String generer,
            @RequestParam(required = false) @Nullable String inserer,
            @RequestParam(required = false) @Nullable String proposer) {
        if (!rapport.brouillon()) {
            return dejaValide(rapport);
        }
        var projet = projets.lire(rapport.id());
        var ouverte = section(projet, section);
        var envoyee = Conciliation.lire(
                envoi,
                revision == ouverte.revision() ? Conciliation.avant(envoi) : new SaisieDeSection(ouverte).champs());
        if (inserer != null || proposer != null) {
            return montrer(projet, ouverte, completer(envoyee, inserer, proposer), Map.of(), "");
        }
        var lue = generer == null
                ? envoyee
                : envoyee.ecrivant("texte", ouverte.partie().texte());
        var fautes = fautes(ouverte, lue);
        if (!fautes.isEmpty()) {
            return montrer(projet, ouverte, lue, fautes, "").refusee();
        }
        return garder(rapport, ouverte, lue, qui);
    }

    private static Map<String, String> fautes(SectionOuverte ouverte, Conciliation lue) {
        var fautes = new LinkedHashMap<String, String>();
        lue.fautes(fautes, SaisieDeSection.PAROLES);
        fautes.putAll(new SaisieDeSection(ouverte).fautes(lue.ecrits()));
        return fautes;
    }

    private Renvoi garder(RapportAnnuel rapport, SectionOuverte ouverte, Conciliation lue, Identite qui) {
        var cle = ouverte.partie().cle();
        var redaction = new SaisieDeSection(ouverte).lire(lue);
        return switch (brouillons.ecrire(rapport.id(), cle, redaction, ouverte.revision(), qui.nom())) {
            case Ecriture.Gardee _ ->
                Renvoi.vers(rapport.chemin() + "/sections/" + cle).annoncer(M.dire("section.gardee"));
            case Ecriture.Devancee _ -> throw new Devance();
            case Ecriture.DejaValide _ -> dejaValide(rapport);
        };
    }

    /** Nothing is kept yet: it is only written into the form. */
    private static Conciliation completer(Conciliation lue, @Nullable String inserer, @Nullable String proposer) {
        if (inserer != null) {
            var cle = inserer.isEmpty() ? lue.ecrits().dit("chiffre") : inserer;
            return lue.ecrivant("texte", (lue.ecrits().dit("texte") + " " + cle).strip());
        }
        var question = String.valueOf(proposer).split(":", 2);
        if (question.length < 2) {
            return lue;
        }
        var champ = SaisieDeSection.REPONSE + question[0];
        return lue.ecrivant(champ, (lue.ecrits().dit(champ) + " " + question[1]).strip());
    }

    private static Renvoi dejaValide(RapportAnnuel rapport) {
        return Renvoi.vers(rapport.chemin()).avertir(M.dire("section.deja_valide"));
    }

    @PostMapping("/bilans/{annee}/{version}/sections/{section}/remarques")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    Reponse remarquer(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @PathVariable String section,
            @RequestParam(defaultValue = "") String remarque) {
        var projet = projet(rapport);
        var ouverte = section(projet, section);
        var propre = LectureDeSaisie.texteOuRien(remarque);
        if (propre.isEmpty() || propre.length() > LONGUEUR_DE_REMARQUE) {
            var cle = propre.isEmpty() ? "remarque.vide" : "remarque.longue";
            return montrer(
                            projet,
                            ouverte,
                            Conciliation.ouvrir(new SaisieDeSection(ouverte).champs()),
                            Map.of("remarque", M.dire(cle)),
                            remarque)
                    .refusee();
        }
        brouillons.remarquer(projet.rapport().id(), section, propre, qui.nom());
        return Renvoi.vers(rapport.chemin() + "/sections/" + section).annoncer(M.dire("remarque.gardee"));
    }

    /** @param envoi by what was seen, its answer */
    @PostMapping("/bilans/{annee}/{version}/sections/{section}/reponses")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi repondre(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @PathVariable String section,
            @RequestParam Map<String, String> envoi) {
        var reponses = new HashMap<String, Justification>();
        envoi.forEach((champ, dit) -> Code.lire(Justification.class, dit)
                .ifPresent(reponse ->
                        reponses.put(champ.substring(Math.min(champ.length(), Repondu.CHAMP.length())), reponse)));
        return brouillons.repondre(rapport.id(), section, reponses, qui.nom())
                ? Renvoi.vers(rapport.chemin() + "/sections/" + section).annoncer(M.dire("signale.repondu"))
                : dejaValide(rapport);
    }

    @PostMapping("/bilans/{annee}/{version}/sections/{section}/retrait")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi retirer(
            RapportAnnuel rapport, @PathVariable String section, @RequestParam(defaultValue = "0") int revision) {
        return brouillons.retirer(rapport.id(), section, revision)
                ? Renvoi.vers(rapport.chemin() + "#sections")
                : Renvoi.vers(rapport.chemin() + "/sections/" + section).avertir(M.dire("section.retrait_devance"));
    }

    private Projet projet(RapportAnnuel rapport) {
        if (!rapport.brouillon()) {
            throw new Introuvable();
        }
        return projets.lire(rapport.id());
    }

    private static SectionOuverte section(Projet projet, String cle) {
        return projet.sections().stream()
                .filter(section -> section.partie().cle().equals(cle))
                .findFirst()
                .orElseThrow(Introuvable::new);
    }

    private Page montrer(
            Projet projet,
            SectionOuverte section,
            Conciliation conciliation,
            Map<String, String> fautes,
            String remarque) {
        return Page.de(
                "bilan/actes/section",
                M,
                new VueSection(
                        projet.rapport(),
                        section,
                        conciliation,
                        SaisieDeSection.PAROLES,
                        remarque,
                        consultations.moments(),
                        projet.preparation().citables(),
                        fautes));
    }
}
