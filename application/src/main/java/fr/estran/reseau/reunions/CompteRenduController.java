package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.reunions.Reunion.EtatDeReunion;
import fr.estran.reseau.reunions.ReunionEntiere.Presence;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Fiche;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Bloc.Liste;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Bloc.Tableau;
import fr.estran.socle.documents.Bloc.Tableau.Colonne;
import fr.estran.socle.documents.Bloc.Titre;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was there, and what was said: noted, and printed. */
@WebController
public record CompteRenduController(
        ComptesRendus comptesRendus,
        LectureDeReunion lecture,
        PageDeReunion page,
        AutourDeLaTable autour,
        Formes formes) {

    public record VueCompteRendu(
            Reunion reunion,
            List<OrganismeDecrit> convives,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes,
            boolean impossible) {}

    @GetMapping("/equipe/reunions/{reunion}/compte-rendu")
    @Ouvert(Cercle.PROGRAMMATION)
    Page voir(@PathVariable ReunionId reunion) {
        return montrer(reunion, Conciliation.ouvrir(comptesRendus.champs(reunion)), Map.of(), false);
    }

    @PostMapping("/equipe/reunions/{reunion}/compte-rendu")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse noter(@PathVariable ReunionId reunion, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, comptesRendus.champs(reunion));
        var fautes = new SaisieDeCompteRendu(dite.ecrits())
                .fautes(
                        MESSAGES,
                        convives(reunion).stream().map(OrganismeDecrit::id).toList());
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return montrer(reunion, dite, fautes, false).refusee();
        }
        return switch (comptesRendus.noter(reunion, dite)) {
            case FAITE -> Renvoi.vers(PageDeReunion.adresse(reunion)).annoncer(MESSAGES.dire("compte_rendu.note"));
            case IMPOSSIBLE -> montrer(reunion, dite, Map.of(), true).avec(409);
        };
    }

    @GetMapping("/equipe/reunions/{reunion}/compte-rendu.pdf")
    @Ouvert(Cercle.EQUIPE)
    ResponseEntity<byte[]> imprimer(@PathVariable ReunionId reunion) {
        return Imprime.REUNION.envoyer(formes.pdf(
                FeuilleDeReunion.de(lecture.lire(reunion), autour.enseigne().nom())));
    }

    /** Those of today, and those that were there then. */
    private List<OrganismeDecrit> convives(ReunionId reunion) {
        return autour.auChoix(comptesRendus.presences(reunion).stream()
                .map(Presence::organisme)
                .toList());
    }

    private Page montrer(ReunionId reunion, Conciliation dite, Map<String, String> fautes, boolean impossible) {
        return Page.de(
                "reseau/reunions/compte-rendu",
                MESSAGES,
                new VueCompteRendu(
                        lecture.lire(reunion).reunion(), convives(reunion), dite, page.paroles(), fautes, impossible));
    }

    /** A meeting on paper: its agenda as long as it is to come; then who was there, what was said and what was decided. */
    static final class FeuilleDeReunion {

        private static final Messages DECISIONS = Messages.de("reseau/decisions");

        private final ReunionEntiere entiere;
        private final Reunion reunion;
        private final List<Bloc> blocs = new ArrayList<>();

        private FeuilleDeReunion(ReunionEntiere entiere) {
            this.entiere = entiere;
            this.reunion = entiere.reunion();
        }

        static Document de(ReunionEntiere entiere, String service) {
            return new FeuilleDeReunion(entiere).document(service);
        }

        private Document document(String service) {
            var quand = new Mention(MESSAGES.dire("feuille.quand"), quand());
            blocs.add(new Fiche(
                    ou().isEmpty() ? List.of(quand) : List.of(quand, new Mention(MESSAGES.dire("feuille.ou"), ou()))));
            if (reunion.annuleeLe() != null) {
                blocs.add(new Encadre(MESSAGES.dire("annulee.le", "jour", Jours.dire(reunion.annuleeLe()))));
            }
            ordreDuJour();
            if (entiere.etat() == EtatDeReunion.TENUE) {
                presents();
                compteRendu();
                decisions();
            }
            return new Document(
                    reunion.sujet() == null ? MESSAGES.dire("feuille.titre") : reunion.sujet(),
                    MESSAGES.dire("feuille.sujet"),
                    service,
                    blocs,
                    false);
        }

        private void ordreDuJour() {
            if (!entiere.points().isEmpty()) {
                blocs.add(new Titre(2, MESSAGES.dire("ordre")));
                blocs.add(new Liste(entiere.points().stream().map(this::dire).toList()));
            }
            if (!entiere.reprises().isEmpty()) {
                blocs.add(new Titre(2, MESSAGES.dire("a_reprendre")));
                blocs.add(tableau(MESSAGES.dire("a_reprendre.aide"), entiere.reprises()));
            }
        }

        private String dire(PointDeReunion point) {
            return point.par() == null
                    ? point.quoi()
                    : MESSAGES.dire(
                            "point.dit",
                            "quoi",
                            point.quoi(),
                            "par",
                            entiere.noms().de(point.par()));
        }

        private void presents() {
            blocs.add(new Titre(2, MESSAGES.dire("presents")));
            blocs.add(
                    entiere.presences().isEmpty()
                            ? new Paragraphe(MESSAGES.dire("presents.aucun"))
                            : new Liste(entiere.presents()));
        }

        private void compteRendu() {
            if (reunion.compteRendu() != null) {
                blocs.add(new Titre(2, MESSAGES.dire("compte_rendu")));
                Stream.of(reunion.compteRendu().split("\n\n+"))
                        .map(Paragraphe::new)
                        .forEach(blocs::add);
            }
        }

        private void decisions() {
            blocs.add(new Titre(2, MESSAGES.dire("decisions")));
            blocs.add(
                    entiere.decisions().isEmpty()
                            ? new Paragraphe(MESSAGES.dire("decisions.aucune"))
                            : tableau(MESSAGES.dire("decisions.prises"), entiere.decisions()));
        }

        private Tableau tableau(String legende, List<Decision> decisions) {
            return new Tableau(
                    legende,
                    Stream.of("quoi", "qui", "pour", "etat")
                            .map(quelle -> new Colonne(DECISIONS.dire("colonne." + quelle), false))
                            .toList(),
                    decisions.stream().map(this::rangee).toList(),
                    null);
        }

        private List<String> rangee(Decision une) {
            var etat = DECISIONS.dire("etat." + une.etat().code());
            return List.of(
                    une.quoi(),
                    entiere.noms().charge(une),
                    une.pourLe() == null ? DECISIONS.dire("sans_jour") : Jours.dire(une.pourLe()),
                    une.suite() == null ? etat : etat + ". " + une.suite());
        }

        /** Hours after the last of several dates would seem to be of that one alone. */
        private String quand() {
            var jours = reunion.jour() == null
                    ? reunion.datesDites().stream()
                            .map(DateProposee::dite)
                            .collect(Collectors.joining(MESSAGES.dire("feuille.ou_bien")))
                    : Jours.dire(reunion.jour());
            if (reunion.heures().isEmpty()) {
                return jours;
            }
            return reunion.jour() == null && reunion.dates().size() > 1
                    ? MESSAGES.dire("feuille.chaque_fois", "jours", jours, "heures", reunion.heures())
                    : jours + ", " + reunion.heures();
        }

        private String ou() {
            var lieu = entiere.lieu();
            return Stream.of(lieu == null ? null : lieu.nom(), lieu == null ? null : lieu.adresse(), reunion.lieuDit())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }
}
