package fr.estran.personnes.registre;

import static java.util.stream.Collectors.toSet;

import fr.estran.personnes.registre.Foyers.LienDeFoyer;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.territoire.Quartiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People: found by what one types, and the sheet of each. What is typed to find somebody is never in an address. */
@WebController
@Ouvert(Cercle.GUICHET)
public class PersonnesController {

    public record VuePersonnes(
            String cherche, boolean cherchee, boolean assez, int nombre, List<FicheTrouvee> trouvees) {}

    public record VuePersonne(
            Fiche fiche,
            List<LienDeFoyer> foyer,
            List<Volet.Partie> parties,
            List<FicheReunie> reunies,
            List<Fiche.Quartier> quartiers) {}

    public record VueModifier(
            Fiche fiche,
            SaisieFiche saisie,
            Conciliation conciliation,
            Paroles paroles,
            @Nullable String voulue,
            Map<String, String> fautes,
            List<Fiche.Quartier> quartiers) {}

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    private final Fiches fiches;
    private final Foyers foyers;
    private final Quartiers decoupage;
    private final Clock horloge;

    PersonnesController(Fiches fiches, Foyers foyers, Quartiers decoupage, Clock horloge) {
        this.fiches = fiches;
        this.foyers = foyers;
        this.decoupage = decoupage;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/personnes")
    Page lister() {
        return montrerListe(false, "", false, fiches.dernieres());
    }

    @PostMapping("/equipe/personnes")
    @MemeEnMaintenance
    Page chercher(@RequestParam(defaultValue = "") String cherche) {
        var trouvees = cherche.isBlank() ? fiches.dernieres() : fiches.chercher(cherche);
        return montrerListe(!cherche.isBlank(), cherche, Usagers.assezPourChercher(cherche), trouvees);
    }

    private Page montrerListe(boolean cherchee, String cherche, boolean assez, List<FicheTrouvee> trouvees) {
        // As one types, nobody waits for all of them to be counted.
        return Page.de(
                "personnes/registre/personnes",
                MESSAGES,
                new VuePersonnes(cherche, cherchee, assez, cherchee ? 0 : fiches.compter(), trouvees));
    }

    @GetMapping("/equipe/personnes/{usager}")
    @Transactional(readOnly = true)
    Reponse voir(@PathVariable UsagerId usager) {
        var conservee = fiches.conservee(usager);
        if (!conservee.equals(usager)) {
            return Renvoi.vers("/equipe/personnes/" + conservee).annoncer(MESSAGES.dire("fiche.reunie"));
        }
        return Page.de(
                "personnes/registre/personne",
                MESSAGES,
                new VuePersonne(
                        fiches.lire(usager),
                        foyers.de(usager),
                        fiches.parties(usager),
                        fiches.reunies(usager),
                        fiches.quartiers()));
    }

    @GetMapping("/equipe/personnes/{usager}/modifier")
    Reponse ouvrir(@PathVariable UsagerId usager) {
        var fiche = modifiable(usager);
        if (!fiche.id().equals(usager)) {
            return Renvoi.vers("/equipe/personnes/" + fiche.id() + "/modifier");
        }
        return formulaire(fiche, Conciliation.ouvrir(SaisieFiche.de(fiche).champs()), Map.of());
    }

    @PostMapping("/equipe/personnes/{usager}/modifier")
    Reponse modifier(@PathVariable UsagerId usager, @RequestParam MultiValueMap<String, String> champs) {
        var fiche = modifiable(usager);
        var conciliation = avecLAdresseVoulue(
                Conciliation.lire(champs, SaisieFiche.de(fiche).champs()));
        var dite = SaisieFiche.de(conciliation.ecrits());
        var codes = fiches.quartiers().stream().map(Fiche.Quartier::code).collect(toSet());
        var fautes = new ReglesDeFiche(fiche, codes, LocalDate.now(horloge), MESSAGES).fautes(dite);
        conciliation.fautes(fautes, new ParolesDeFiche(fiches.quartiers(), decoupage.decoupage()));
        if (!fautes.isEmpty() || adresseVoulue(fiche, conciliation).isPresent()) {
            return formulaire(fiche, conciliation, fautes).refusee();
        }
        if (!fiche.id().equals(usager)) {
            // Found to be another's since it was opened: nothing is written on that one unread.
            return formulaire(fiche, conciliation, Map.of()).avec(409);
        }
        if (!fiches.modifier(usager, fiche.version(), dite)) {
            throw new Devance();
        }
        return Renvoi.vers("/equipe/personnes/" + fiche.id()).annoncer(MESSAGES.dire("modifier.fait"));
    }

    private static Conciliation avecLAdresseVoulue(Conciliation lue) {
        var voulue = lue.ecrits().un("courrielVoulu");
        return voulue == null ? lue : lue.ecrivant("courriel", voulue).ecrivant("courrielGarde", voulue);
    }

    /** The usual address that was most likely meant, where another is written than was known, and nobody said that it is that one. */
    private static Optional<String> adresseVoulue(Fiche fiche, Conciliation conciliation) {
        var dits = conciliation.ecrits();
        return dits.dit("courriel").equals(fiche.courriel())
                ? Optional.empty()
                : AdresseElectronique.voulue(dits.dit("courriel"), dits.un("courrielGarde"));
    }

    /** A pseudonym is its partner's; a record that was absorbed, meanwhile perhaps, gives way to the one that was kept. */
    private Fiche modifiable(UsagerId usager) {
        var fiche = fiches.lire(fiches.conservee(usager));
        if (fiche.nom() == null) {
            throw new Introuvable();
        }
        return fiche;
    }

    private Page formulaire(Fiche fiche, Conciliation conciliation, Map<String, String> fautes) {
        return Page.de(
                "personnes/registre/modifier",
                MESSAGES,
                new VueModifier(
                        fiche,
                        SaisieFiche.de(conciliation.ecrits()),
                        conciliation,
                        new ParolesDeFiche(fiches.quartiers(), decoupage.decoupage()),
                        adresseVoulue(fiche, conciliation).orElse(null),
                        fautes,
                        fiches.quartiers()));
    }

    /** What the fields of a sheet are called, and what their answers are read as. */
    record ParolesDeFiche(List<Fiche.Quartier> quartiers, MotDeQuartier mot) implements Conciliation.Paroles {

        private static final Messages MESSAGES = Messages.de("personnes/usagers");

        /** Of the fields that are not named as their column. */
        private static final Map<String, String> NOMS = Map.of(
                "annee", "champ.annee_naissance", "anneeRefusee", "champ.annee_naissance", "aPrevoir", "fiche.prevoir");

        @Override
        public String champ(String champ) {
            return MESSAGES.dire(NOMS.getOrDefault(champ, "champ." + champ), mot.valeurs());
        }

        @Override
        public String valeur(String champ, String valeur) {
            if (valeur.equals(SaisieFiche.REFUS) || champ.equals("anneeRefusee")) {
                return MESSAGES.dire("reponse.refus");
            }
            var cle = (champ.equals("aPrevoir") ? "prevoir" : champ) + "." + valeur;
            return quartiers.stream()
                    .filter(quartier ->
                            champ.equals("quartier") && quartier.code().equals(valeur))
                    .map(Fiche.Quartier::nom)
                    .findFirst()
                    .orElseGet(() -> MESSAGES.connait(cle) ? MESSAGES.dire(cle, mot.valeurs()) : valeur);
        }
    }
}
