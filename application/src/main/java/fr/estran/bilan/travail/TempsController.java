package fr.estran.bilan.travail;

import static fr.estran.bilan.travail.MotsDuTemps.M;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a counsellor says, once a week, what their time went to; whoever answers for the team reads everyone's. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record TempsController(Temps temps) {

    /** @param choix the others whose time one may read */
    public record VueSemaine(
            Semaine semaine,
            boolean mienne,
            List<Equipier> choix,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {

        public String adresse(LocalDate jour) {
            return semaineDe(semaine.qui().id(), jour);
        }

        /** What a field shows: what was written, otherwise what the agenda lets one think. */
        public String valeur(JourDeTemps jour, NatureDeTemps nature) {
            var propose = jour.propose(nature);
            var ecrit = conciliation.ecrits().dit(jour.champ(nature));
            return ecrit.isEmpty() && propose != null && fautes.isEmpty() ? QuartsDHeure.saisi(propose) : ecrit;
        }

        public String dire(int minutes) {
            return QuartsDHeure.dire(minutes);
        }
    }

    /** @param annees one by one, of each of those that one may read */
    public record VueAnnee(int annee, LocalDate aujourdhui, List<AnneeDeTemps> annees, boolean rouvre) {

        public List<NatureDeTemps> natures() {
            return Arrays.stream(NatureDeTemps.values())
                    .filter(nature ->
                            annees.stream().anyMatch(une -> une.natures().contains(nature)))
                    .toList();
        }

        public String dire(int minutes) {
            return QuartsDHeure.dire(minutes);
        }

        public String jour(LocalDate jour) {
            return Jours.sansSemaine(jour);
        }
    }

    /** @param tous for whoever reads of everybody, and there is nobody today */
    public record VueSansFiche(boolean tous) {}

    private static final Paroles PAROLES = champ -> {
        var parts = champ.matches("j[1-7]_[a-z_]+") ? champ.substring(1).split("_", 2) : new String[] {"", ""};
        return parts[1].isEmpty() ? "" : JourDeTemps.dire(parts[1], DayOfWeek.of(Integer.parseInt(parts[0])));
    };

    private static final MediaType ODS = MediaType.parseMediaType("application/vnd.oasis.opendocument.spreadsheet");

    @GetMapping("/equipe/temps")
    Page voir(
            @AuthenticationPrincipal Identite qui,
            @RequestParam(required = false) @Nullable ConseillerId conseiller,
            @RequestParam(required = false) @Nullable String jour) {
        var lui = choisir(qui, conseiller);
        if (lui == null) {
            return Page.de("bilan/travail/sans-fiche", M, new VueSansFiche(deTous(qui)));
        }
        var semaine = temps.semaine(lui, LectureDeSaisie.jour(jour).orElseGet(temps::aujourdhui));
        return montrer(qui, semaine, Conciliation.ouvrir(semaine.champs()), Map.of());
    }

    @PostMapping("/equipe/temps")
    Reponse enregistrer(
            @AuthenticationPrincipal Identite qui,
            @RequestParam ConseillerId conseiller,
            @RequestParam String lundi,
            @RequestParam MultiValueMap<String, String> envoi) {
        var lui = permis(qui, conseiller);
        var semaine = temps.semaine(lui, LectureDeSaisie.jour(lundi).orElseThrow(Introuvable::new));
        var dite = Conciliation.lire(envoi, semaine.champs());
        var fautes = temps.fautes(semaine, dite.ecrits(), envoi.keySet());
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(qui, semaine, dite, fautes).refusee();
        }
        temps.enregistrer(lui, semaine.lundi(), dite, envoi.keySet());
        return Renvoi.vers(semaineDe(lui, semaine.lundi())).annoncer(M.dire("enregistre"));
    }

    @GetMapping("/equipe/temps/annee")
    Page voirAnnee(@AuthenticationPrincipal Identite qui, @RequestParam(required = false) @Nullable Integer annee) {
        var une = annee(annee);
        return Page.de("bilan/travail/annee", M, new VueAnnee(une, temps.aujourdhui(), annees(qui, une), deTous(qui)));
    }

    @GetMapping("/equipe/temps/annee.csv")
    @Ouvert(value = Cercle.PROGRAMMATION, sensible = true)
    ResponseEntity<byte[]> emporterCsv(
            @AuthenticationPrincipal Identite qui, @RequestParam(required = false) @Nullable Integer annee) {
        var une = annee(annee);
        return AEmporter.fichier("temps-" + une + ".csv", AEmporter.CSV, FeuilleDeTemps.csv(annees(qui, une)));
    }

    @GetMapping("/equipe/temps/annee.ods")
    @Ouvert(value = Cercle.PROGRAMMATION, sensible = true)
    ResponseEntity<byte[]> emporterOds(
            @AuthenticationPrincipal Identite qui, @RequestParam(required = false) @Nullable Integer annee) {
        var une = annee(annee);
        return AEmporter.fichier("temps-" + une + ".ods", ODS, FeuilleDeTemps.ods(une, annees(qui, une)));
    }

    @PostMapping("/equipe/temps/clore")
    Renvoi clore(
            @AuthenticationPrincipal Identite qui,
            @RequestParam ConseillerId conseiller,
            @RequestParam YearMonth mois) {
        annee(mois.getYear());
        return temps.clore(permis(qui, conseiller), mois)
                ? vers(mois).annoncer(M.dire("clos"))
                : vers(mois).avertir(M.dire("clos.refus"));
    }

    @PostMapping("/equipe/temps/rouvrir")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi rouvrir(@RequestParam ConseillerId conseiller, @RequestParam YearMonth mois) {
        annee(mois.getYear());
        return temps.rouvrir(conseiller, mois)
                ? vers(mois).annoncer(M.dire("rouvert"))
                : vers(mois).avertir(M.dire("rouvert.refus"));
    }

    private static Renvoi vers(YearMonth mois) {
        return Renvoi.vers("/equipe/temps/annee?annee=" + mois.getYear());
    }

    private static String semaineDe(ConseillerId conseiller, LocalDate jour) {
        return "/equipe/temps?conseiller=" + conseiller + "&jour=" + jour;
    }

    private int annee(@Nullable Integer annee) {
        int celle = annee == null ? temps.aujourdhui().getYear() : annee;
        if (celle < 1900 || celle > 2999) {
            throw new Introuvable();
        }
        return celle;
    }

    private List<AnneeDeTemps> annees(Identite qui, int annee) {
        return temps.equipe(Periode.annee(annee)).stream()
                .map(Equipier::id)
                .filter(lui -> deTous(qui) || lui.equals(qui.conseiller()))
                .map(lui -> temps.annee(lui, annee))
                .toList();
    }

    private static boolean deTous(Identite qui) {
        return DroitDeRegard.TEMPS_DE_TOUS.ouverte(qui.roles());
    }

    /** Of somebody else, nothing is said: not even that there is something. */
    private static ConseillerId permis(Identite qui, ConseillerId conseiller) {
        if (!deTous(qui) && !conseiller.equals(qui.conseiller())) {
            throw new Introuvable();
        }
        return conseiller;
    }

    /** Oneself, unless another was chosen; for whoever is of no sheet and reads all, the first. */
    private @Nullable ConseillerId choisir(Identite qui, @Nullable ConseillerId conseiller) {
        if (conseiller != null) {
            return permis(qui, conseiller);
        }
        if (qui.conseiller() != null || !deTous(qui)) {
            return qui.conseiller();
        }
        var jour = temps.aujourdhui();
        return temps.equipe(new Periode(jour, jour.plusDays(1))).stream()
                .map(Equipier::id)
                .findFirst()
                .orElse(null);
    }

    private Page montrer(Identite qui, Semaine semaine, Conciliation dite, Map<String, String> fautes) {
        var lui = semaine.qui().id();
        var sept = new Periode(semaine.lundi(), semaine.lundi().plusWeeks(1));
        return Page.de(
                "bilan/travail/semaine",
                M,
                new VueSemaine(
                        semaine,
                        lui.equals(qui.conseiller()),
                        deTous(qui)
                                ? temps.equipe(sept).stream()
                                        .filter(un -> !un.id().equals(lui))
                                        .toList()
                                : List.of(),
                        dite,
                        PAROLES,
                        fautes));
    }
}
