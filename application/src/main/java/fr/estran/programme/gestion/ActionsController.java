package fr.estran.programme.gestion;

import fr.estran.programme.ateliers.ModeleDAtelier;
import fr.estran.programme.planification.ActionEtSeances;
import fr.estran.programme.planification.FormulaireSeance;
import fr.estran.programme.planification.LectureDuProgramme;
import fr.estran.programme.planification.PageDAction;
import fr.estran.programme.planification.PageDeSeance;
import fr.estran.programme.planification.PageDeSeance.ChoixDeSeance;
import fr.estran.programme.planification.PageDeSeance.HalteDite;
import fr.estran.programme.planification.ParolesDeGestion;
import fr.estran.programme.planification.RaisonSaisie;
import fr.estran.programme.planification.ReponseDeGestion;
import fr.estran.programme.planification.ReponseDeGestion.Objections;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormeDAide;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an action is written: a new one, or another text, other places, other terms. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
@PageDAction
public record ActionsController(
        LectureDuProgramme programme,
        GestionDesActions gestion,
        PageDeSeance seance,
        ChoixRepository choix,
        ThemesAuChoix themes,
        DepartDUnModele departs,
        FormesDeLaVille formes) {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final int ACTIONS_AU_CHOIX = 100;

    /**
     * @param actions to one of which the session may be added instead
     * @param modeles from which it may start, and {@code depart} that from which it does
     */
    public record VueNouvelle(
            FormesDAide formes,
            FormulaireAction formulaire,
            FormulaireSeance horaire,
            ChoixDeSeance choix,
            List<Option> thematiques,
            List<Option> actions,
            List<Option> modeles,
            @Nullable ModeleDAtelier depart,
            Objections objections) {}

    /** @param raison why there are fewer places than are taken */
    public record VueModifier(
            FormesDAide formes,
            ActionEtSeances vue,
            FormulaireAction formulaire,
            Conciliation conciliation,
            Conciliation.Paroles paroles,
            @Nullable String raison,
            List<Option> thematiques,
            Objections objections) {}

    /**
     * Its day and hours are those that are usual for its kind.
     *
     * @param horaire what is known of it already, where one comes from the agenda
     */
    @GetMapping("/equipe/programme/nouvelle")
    Page preparer(
            @ModelAttribute("horaire") FormulaireSeance horaire,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(name = "modele", required = false) @Nullable String choisi) {
        var actions = LectureDeSaisie.jour(horaire.jour())
                .map(jour -> choix.actions(jour, ACTIONS_AU_CHOIX))
                .orElse(List.of());
        var depart = departs.lire(choisi);
        var forme = formes.lire().premiere(type);
        var usuel = forme.map(une -> horaire.alHabitude(une.habitude(), programme.aujourdhui()))
                .orElse(horaire);
        var quoi = forme.map(FormeDAide::type).orElse(null);
        return nouvelle(
                depart.map(connu -> DepartDUnModele.remplir(connu, quoi))
                        .orElseGet(() -> FormulaireAction.vierge(quoi)),
                depart.map(connu -> DepartDUnModele.durant(horaire, connu)).orElse(usuel),
                HalteDite.AUCUNE,
                depart,
                actions,
                Objections.AUCUNE);
    }

    @PostMapping("/equipe/programme/nouvelle")
    Reponse creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @ModelAttribute("horaire") FormulaireSeance dit,
            @ModelAttribute("halte") HalteDite halte,
            @RequestParam(required = false) @Nullable String accord) {
        var formulaire = new FormulaireAction(new Champs(envoi));
        var depart = departs.lire(envoi.getFirst("modele"));
        var durant = depart.map(connu -> DepartDUnModele.durant(dit, connu)).orElse(dit);
        var fautes = durant.fautes(MESSAGES, seance.fuseau());
        fautes.putAll(formulaire.fautes(MESSAGES));
        proposee(formulaire, null, fautes);
        var faite = seance.halte(halte, fautes);
        var horaire = faite.map(durant::a).orElse(durant);
        return ReponseDeGestion.de(
                fautes,
                () -> gestion.creer(formulaire.lire(), horaire.lire(), depart, accord),
                () -> seance.conflit(horaire.lire(), null),
                objections -> nouvelle(formulaire, horaire, halte.sauf(faite), depart, List.of(), objections),
                creee -> vers(creee.action(), "gestion.creee"));
    }

    @GetMapping("/equipe/programme/{action}/modifier")
    Page reprendre(@PathVariable ActionId action) {
        var champs = FormulaireAction.de(programme.action(action)).champs();
        return modification(action, Conciliation.ouvrir(champs), null, Objections.AUCUNE);
    }

    @PostMapping("/equipe/programme/{action}/modifier")
    Reponse modifier(
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String raisonCapacite,
            @RequestParam(defaultValue = "") String relue,
            @RequestParam(required = false) @Nullable String accord) {
        var connue = programme.action(action);
        var conciliation = Conciliation.lire(envoi, FormulaireAction.de(connue).champs());
        var formulaire = new FormulaireAction(conciliation.ecrits());
        var raison = LectureDeSaisie.texte(raisonCapacite);
        var fautes = formulaire.fautes(MESSAGES);
        proposee(formulaire, connue.type().code(), fautes);
        conciliation.fautes(fautes, paroles());
        RaisonSaisie.verifier("raisonCapacite", raison, relue, fautes, MESSAGES);
        return ReponseDeGestion.de(
                fautes,
                () -> gestion.modifier(action, SaisieAction.de(connue).version(), formulaire.lire(), raison, accord),
                objections -> modification(action, conciliation, raison, objections),
                faite -> vers(faite.action(), "gestion.modifiee"));
    }

    /** @param gardee the kind that it has already */
    private void proposee(FormulaireAction formulaire, @Nullable String gardee, Map<String, String> fautes) {
        if (formes.lire().aFaire(gardee).stream()
                .noneMatch(forme -> forme.type().code().equals(formulaire.un("type")))) {
            fautes.putIfAbsent("type", MESSAGES.dire("gestion.faute.choix"));
        }
    }

    private Page nouvelle(
            FormulaireAction formulaire,
            FormulaireSeance horaire,
            HalteDite halte,
            Optional<ModeleDAtelier> depart,
            List<Option> actions,
            Objections objections) {
        return Page.de(
                "programme/gestion/nouvelle",
                MESSAGES,
                new VueNouvelle(
                        formes.auChoix(),
                        formulaire,
                        horaire,
                        seance.choix(horaire.lieu(), halte),
                        themes.pour(formulaire.un("thematique")),
                        actions,
                        departs.auChoix(),
                        depart.orElse(null),
                        objections));
    }

    private Page modification(
            ActionId action, Conciliation conciliation, @Nullable String raison, Objections objections) {
        var formulaire = new FormulaireAction(conciliation.ecrits());
        return Page.de(
                "programme/gestion/modifier",
                MESSAGES,
                new VueModifier(
                        formes.auChoix(),
                        programme.lire(action),
                        formulaire,
                        conciliation,
                        paroles(),
                        raison,
                        themes.pour(formulaire.un("thematique")),
                        objections));
    }

    private Conciliation.Paroles paroles() {
        var types = formes.lire().aFaire(null).stream()
                .map(forme -> new Option(forme.type().code(), forme.equipe().titre()))
                .toList();
        return new ParolesDeGestion(Map.of("thematique", themes.pourChercher(), "type", types));
    }

    private static Reponse vers(ActionId action, String cle) {
        return ReponseDeGestion.vers(action, false).annoncer(MESSAGES.dire(cle));
    }

    /** Themes as the pages of the programme offer them. */
    @Component
    record ThemesAuChoix(Thematiques thematiques) {

        /** For an action. @param deja the one that it has, which may be retired since */
        List<Option> pour(@Nullable String deja) {
            return options(thematiques.auChoix(deja));
        }

        /** To look for actions, those of old themes too. */
        List<Option> pourChercher() {
            return options(thematiques.toutes().stream()
                    .filter(theme -> theme.reunieDans() == null)
                    .toList());
        }

        private static List<Option> options(List<Thematique> themes) {
            return themes.stream()
                    .map(theme -> new Option(theme.code(), theme.libelle()))
                    .toList();
        }
    }

    /** What one chooses an action by: its name. */
    @Repository
    @Transactional(readOnly = true)
    static class ChoixRepository {

        private final JdbcClient jdbc;

        ChoixRepository(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /** Those that are held nearest to a day, by their names; appointments are made elsewhere. */
        List<Option> actions(LocalDate autour, int combien) {
            return jdbc.sql("""
                            select valeur, libelle
                            from (
                            select
                                action.id::text as valeur,
                                action.titre || coalesce(' (' || min(lieu.nom) || ')', '') as libelle
                            from seance
                            join structure on structure.structure_id = seance.structure_id
                            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                            where seance.debut >= minuit(:autour::date - 92)
                                and seance.debut < minuit(:autour::date + 92)
                                and not seance.annulee
                                and action.recueil_id is null
                            group by action.id, action.titre
                            order by min(abs(extract(epoch from seance.debut - :autour::date::timestamp at time zone 'UTC')))
                            limit :combien
                            ) proches
                            order by libelle, valeur
                            """)
                    .param("autour", autour)
                    .param("combien", combien)
                    .query(Option.class)
                    .list();
        }
    }
}
