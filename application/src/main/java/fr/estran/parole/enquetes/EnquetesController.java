package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.ChangementsDEnquete.SuiteDEcriture;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The surveys of the town: the list, a new one, the sheet of each, what one keeps as a model and what one gives up. */
@WebController
public record EnquetesController(
        Enquetes enquetes,
        Questionnaires questionnaires,
        ModelesDEnquete modeles,
        Formulaires formulaires,
        PapierDEnquete papier,
        LancementDEnquete lancement) {

    public record VueEnquetes(List<Enquete> enquetes, List<Enquete> modeles) {}

    public record VueEnquete(
            Enquete enquete, FormulaireVu formulaire, boolean finie, List<Option> libres, List<Option> prets) {}

    public record VueNouvelle(List<Option> options, String depuis, Map<String, String> fautes) {}

    public record VueApercu(Enquete enquete, FormulaireVu formulaire, Champs dits, List<Option> lues) {}

    static final String ICI = "/equipe/enquetes";

    private static final Messages M = Messages.de("parole/questionnaires");

    @GetMapping(ICI)
    @Ouvert(Cercle.GUICHET)
    Page lister() {
        var toutes = enquetes.toutes();
        return Page.de(
                "parole/enquetes/enquetes",
                M,
                new VueEnquetes(
                        toutes.stream().filter(une -> !une.modele()).toList(),
                        toutes.stream().filter(Enquete::modele).toList()));
    }

    @GetMapping(ICI + "/nouvelle")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Page preparer(@RequestParam(defaultValue = ModelesDEnquete.LIVRE) String depuis) {
        return proposer(depuis, Map.of());
    }

    @PostMapping(ICI + "/nouvelle")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Reponse creer(@RequestParam(defaultValue = "") String depuis) {
        var debut = modeles.depuis(depuis);
        if (debut.isEmpty()) {
            return proposer(depuis, Map.of("depuis", M.dire("faute.depuis"))).refusee();
        }
        var id = questionnaires.creer(debut.get());
        return Renvoi.vers(adresse(id)).annoncer(M.dire("creee"));
    }

    @GetMapping(ICI + "/{enquete}")
    @Ouvert(Cercle.GUICHET)
    Page voir(@PathVariable EnqueteId enquete) {
        var lue = enquetes.lire(enquete);
        return Page.de(
                "parole/enquetes/enquete",
                M,
                new VueEnquete(lue, formulaires.voir(lue), lancement.finie(lue), genres(false), genres(true)));
    }

    @GetMapping(ICI + "/{enquete}/apercu")
    @Ouvert(Cercle.PROGRAMMATION)
    Page essayer(@PathVariable EnqueteId enquete) {
        return montrer(enquetes.lire(enquete), Champs.AUCUN, List.of());
    }

    /** What was typed is read as an answer would be, told, and kept nowhere. */
    @PostMapping(ICI + "/{enquete}/apercu")
    @MemeEnMaintenance
    @Ouvert(Cercle.PROGRAMMATION)
    Page essayer(@PathVariable EnqueteId enquete, @RequestParam MultiValueMap<String, String> envoi) {
        var lue = enquetes.lire(enquete);
        var mots = formulaires.mots();
        var reponses = FormulaireVu.lire(lue, envoi).reponses();
        var dites = lue.questions().stream()
                .map(question -> new Option(
                        question.libelle(),
                        String.join(
                                ", ",
                                reponses.getOrDefault(question.code(), List.of()).stream()
                                        .map(valeur -> mots.dire(question, valeur))
                                        .toList())))
                .toList();
        return montrer(lue, new Champs(envoi), dites);
    }

    @GetMapping(ICI + "/{enquete}/papier")
    @Ouvert(Cercle.GUICHET)
    ResponseEntity<byte[]> imprimer(@PathVariable EnqueteId enquete) {
        return Imprime.ENQUETE.envoyer(papier.imprimer(enquetes.lire(enquete)));
    }

    @PostMapping(ICI + "/{enquete}/modele")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi enModele(@PathVariable EnqueteId enquete) {
        questionnaires.creer(EnqueteEcrite.de(enquetes.lire(enquete)).enModele());
        return Renvoi.vers(ICI).annoncer(M.dire("modele.garde"));
    }

    @PostMapping(ICI + "/{enquete}/retirer")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi retirer(@PathVariable EnqueteId enquete, @RequestParam(defaultValue = "-1") int revision) {
        var retiree = questionnaires.retirer(enquete, revision);
        return suivre(
                retiree, retiree instanceof SuiteDEcriture.Gardee ? Renvoi.vers(ICI) : vers(enquete, ""), "retiree");
    }

    static String adresse(EnqueteId enquete) {
        return ICI + "/" + enquete;
    }

    static Renvoi refuser(String phrase, EnqueteId enquete) {
        return vers(enquete, "").avertir(phrase);
    }

    /** @param page what its address ends on */
    static Renvoi vers(EnqueteId enquete, String page) {
        return Renvoi.vers(adresse(enquete) + page);
    }

    /** @param cle of what is said where it was kept; null: nothing is */
    static Renvoi suivre(SuiteDEcriture fait, Renvoi retour, @Nullable String cle) {
        return switch (fait) {
            case SuiteDEcriture.Gardee _ -> cle == null ? retour : retour.annoncer(M.dire(cle));
            case SuiteDEcriture.Devancee _ -> retour.avertir(M.dire("devancee"));
            case SuiteDEcriture.Refusee(var phrase) -> retour.avertir(phrase);
        };
    }

    private List<Option> genres(boolean prets) {
        var mots = formulaires.mots().mot().valeurs();
        return Stream.of(GenreDeQuestion.values())
                .filter(genre -> genre.pret() == prets)
                .map(genre -> new Option(genre.code(), M.dire("genre." + genre.code(), mots)))
                .toList();
    }

    private Page montrer(Enquete enquete, Champs dits, List<Option> lues) {
        return Page.de("parole/enquetes/apercu", M, new VueApercu(enquete, formulaires.voir(enquete), dits, lues));
    }

    private Page proposer(String depuis, Map<String, String> fautes) {
        var options = new ArrayList<Option>();
        options.add(new Option(ModelesDEnquete.LIVRE, M.dire("nouvelle.livre")));
        var toutes = enquetes.toutes();
        Stream.concat(
                        toutes.stream().filter(Enquete::modele),
                        toutes.stream()
                                .filter(une -> !une.modele() && !une.questions().isEmpty()))
                .map(une -> new Option(une.id().toString(), M.dire("nouvelle.depuis", dire(une))))
                .forEach(options::add);
        options.add(new Option(ModelesDEnquete.VIDE, M.dire("nouvelle.vide")));
        return Page.de("parole/enquetes/nouvelle", M, new VueNouvelle(options, depuis, fautes));
    }

    private static Map<String, Object> dire(Enquete une) {
        var ouverte = une.ouverte();
        return Map.of(
                "titre",
                une.titre(),
                "modele",
                une.modele() ? "oui" : "non",
                "annee",
                ouverte == null ? "" : String.valueOf(ouverte.getYear()),
                "etat",
                une.etat() == EtatDEnquete.BROUILLON ? "brouillon" : "posee");
    }
}
