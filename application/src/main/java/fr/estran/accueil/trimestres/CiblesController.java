package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.Trimestres.M;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.territoire.Quartier;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one wants of a quarter: how many of each kind, how many sessions in each district. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public class CiblesController {

    public record VueCibles(
            TrimestreDuProgramme trimestre,
            FormesDAide formes,
            List<Quartier> quartiers,
            Conciliation conciliation,
            Paroles paroles,
            boolean reprenables,
            Map<String, String> fautes) {}

    private final CiblesDuTrimestre cibles;
    private final Quartiers quartiers;
    private final FormesDeLaVille formes;

    CiblesController(CiblesDuTrimestre cibles, Quartiers quartiers, FormesDeLaVille formes) {
        this.cibles = cibles;
        this.quartiers = quartiers;
        this.formes = formes;
    }

    @GetMapping("/equipe/programme/trimestres/{trimestre}/cibles")
    @Transactional(readOnly = true)
    Page voir(@PathVariable("trimestre") String dit) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var actuelles = FormulaireCibles.de(cibles.lire(trimestre)).champs();
        return montrer(trimestre, Conciliation.ouvrir(actuelles), Map.of());
    }

    @PostMapping("/equipe/programme/trimestres/{trimestre}/cibles")
    Reponse ecrire(@PathVariable("trimestre") String dit, @RequestParam MultiValueMap<String, String> envoi) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var dites = Conciliation.lire(
                envoi, FormulaireCibles.de(cibles.lire(trimestre)).champs());
        var formulaire = new FormulaireCibles(dites.ecrits());
        var choix = quartiers(trimestre);
        var codes = choix.stream().map(Quartier::code).toList();
        var fautes = formulaire.fautes(M, codes);
        dites.fautes(fautes, paroles(formes.lire(), choix));
        if (!fautes.isEmpty()) {
            return montrer(trimestre, dites, fautes).refusee();
        }
        cibles.ecrire(trimestre, dites, formulaire.lire(codes));
        return TrimestresController.vers(trimestre).annoncer(M.dire("cibles.gardees"));
    }

    @PostMapping("/equipe/programme/trimestres/{trimestre}/cibles/reprendre")
    Renvoi reprendre(@PathVariable("trimestre") String dit) {
        var trimestre = TrimestreDuProgramme.demande(dit);
        var renvoi = Renvoi.vers(trimestre.adresseDeGestion() + "/cibles");
        return cibles.reprendre(trimestre)
                ? renvoi.annoncer(M.dire("cibles.reprises"))
                : renvoi.avertir(M.dire("cibles.rien_a_reprendre"));
    }

    /** Those that there are, and those that were and of which something is wanted. */
    private List<Quartier> quartiers(TrimestreDuProgramme trimestre) {
        return quartiers.choix(cibles.lire(trimestre).quartiers().keySet());
    }

    private Page montrer(TrimestreDuProgramme trimestre, Conciliation conciliation, Map<String, String> fautes) {
        var connues = formes.auChoix();
        var choix = quartiers(trimestre);
        return Page.de(
                "accueil/trimestres/cibles",
                M,
                new VueCibles(
                        trimestre,
                        connues,
                        choix,
                        conciliation,
                        paroles(connues, choix),
                        reprenables(trimestre),
                        fautes));
    }

    private boolean reprenables(TrimestreDuProgramme trimestre) {
        return cibles.lire(trimestre).vides()
                && !cibles.lire(trimestre.precedent()).vides();
    }

    private static Conciliation.Paroles paroles(FormesDAide connues, List<Quartier> quartiers) {
        return champ -> {
            var code = champ.substring(champ.indexOf('.') + 1);
            return champ.startsWith("forme.")
                    ? Code.lire(TypeDAction.class, code)
                            .map(type -> connues.de(type).equipe().titreAuPluriel())
                            .orElse(code)
                    : quartiers.stream()
                            .filter(quartier -> quartier.code().equals(code))
                            .map(Quartier::nom)
                            .findFirst()
                            .orElse(code);
        };
    }

    /** What is wanted of a quarter, written by whoever makes the programme. */
    @Service
    @Transactional
    static class CiblesDuTrimestre {

        private final TrimestreRepository trimestres;
        private final CibleRepository repository;
        private final Journal journal;

        CiblesDuTrimestre(TrimestreRepository trimestres, CibleRepository repository, Journal journal) {
            this.trimestres = trimestres;
            this.repository = repository;
            this.journal = journal;
        }

        @Transactional(readOnly = true)
        public Cibles lire(TrimestreDuProgramme trimestre) {
            return repository.lire(trimestre);
        }

        void ecrire(TrimestreDuProgramme trimestre, Conciliation dites, Cibles voulues) {
            trimestres.verrouiller();
            var actuelles = FormulaireCibles.de(repository.lire(trimestre)).champs();
            dites.verifier(actuelles);
            repository.ecrire(trimestre, voulues);
            journal.noter("trimestre.cibles", null);
        }

        /**
         * Those of the quarter before, where this one has none.
         *
         * @return false where there is nothing to take over, or something that would be lost
         */
        boolean reprendre(TrimestreDuProgramme trimestre) {
            trimestres.verrouiller();
            var avant = repository.lire(trimestre.precedent());
            if (avant.vides() || !repository.lire(trimestre).vides()) {
                return false;
            }
            repository.ecrire(trimestre, avant);
            journal.noter("trimestre.cibles", null);
            return true;
        }
    }
}
