package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.LignesDeSeance.SeanceEcrite;
import fr.estran.echanges.classeurs.LignesDeSeance.TrancheDeTete;
import fr.estran.socle.commun.Code;
import fr.estran.socle.dossier.Egards;
import fr.estran.socle.tableurs.NomEcrit;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows that tell of sessions: who came, or how many. */
final class SeancesEcrites implements DossierDeFeuille {

    private static final Map<ChampDeFeuille, String> GENRES =
            Map.of(ChampDeFeuille.FEMMES, "F", ChampDeFeuille.HOMMES, "M");

    private static final Map<ChampDeFeuille, String> SITUATIONS = Map.of(
            ChampDeFeuille.RETRAITES, "retraite",
            ChampDeFeuille.EN_EMPLOI, "emploi",
            ChampDeFeuille.EN_RECHERCHE_D_EMPLOI, "recherche_emploi",
            ChampDeFeuille.EN_ETUDES, "etudes",
            ChampDeFeuille.SANS_ACTIVITE, "sans_activite");

    private final FichiersEcrits fichiers;
    private final Identites identites;
    private final NomsEcrits noms;
    private final LignesDeSeance lignes;

    /** Whether each row is somebody. */
    private final boolean nommees;

    private final LocalDate aujourdhui;
    private final Map<String, SeanceEcrite> seances = new LinkedHashMap<>();
    private final Map<String, LocalDate> arrivees = new HashMap<>();
    private final Restes restes = new Restes();
    private int lues;

    SeancesEcrites(
            FichiersEcrits fichiers,
            Identites identites,
            NomsEcrits noms,
            LignesDeSeance lignes,
            FeuilleOuverte feuille) {
        this.fichiers = fichiers;
        this.identites = identites;
        this.noms = noms;
        this.lignes = lignes;
        this.nommees = feuille.nature() == NatureDeFeuille.PRESENCES;
        this.aujourdhui = feuille.aujourdhui();
        FormeEcrite.DE_SEANCES.forEach((fichier, entete) -> {
            if (nommees || !FormeEcrite.DE_PERSONNES.contains(fichier)) {
                fichiers.ouvrir(fichier, entete);
            }
        });
    }

    @Override
    public void recevoir(FaitLu fait) {
        var seance = seance(fait);
        if (!nommees) {
            int tous = compter(seance, fait);
            lues += tous;
            var demande = seance.type.unParUn() ? noms.theme(fait) : "";
            if (tous > 0 && !demande.isEmpty()) {
                seance.demandes.merge(demande, tous, Integer::sum);
            }
            return;
        }
        lues += present(fait) ? 1 : 0;
        var age = age(seance, fait);
        var theme = seance.type.unParUn() ? noms.theme(fait) : "";
        var personne = personne(fait, age);
        if (personne.isPresent()) {
            venir(seance, personne.get(), fait, theme, age);
        } else if (present(fait)) {
            seance.compter(age.flatMap(AgeEcrit::tranche).orElse(TrancheDeTete.NON_COMMUNIQUE), 1);
            restes.compter(
                    "ages_a_cheval", age.isPresent() && age.get().tranche().isEmpty() ? 1 : 0);
            seance.decrire(fait.de(ChampDeFeuille.GENRE), fait.de(ChampDeFeuille.SITUATION));
            if (!theme.isEmpty()) {
                seance.demandes.merge(theme, 1, Integer::sum);
            }
        }
    }

    private SeanceEcrite seance(FaitLu fait) {
        var type = Code.de(TypeDAction.class, fait.de(ChampDeFeuille.FORME));
        var conseiller = noms.conseiller(fait);
        var jour = LocalDate.parse(fait.de(ChampDeFeuille.JOUR));
        var heures = (fait.de(ChampDeFeuille.HORAIRE) + "-").split("-", -1);
        var candidate = new SeanceEcrite(
                type,
                jour,
                heure(heures[0]).or(() -> heure(fait.de(ChampDeFeuille.DEBUT))).orElse(null),
                type.enUnLieu() ? noms.lieu(fait) : "",
                conseiller,
                type.unParUn() ? "" : noms.theme(fait),
                fait.de(ChampDeFeuille.TITRE));
        var seance = seances.computeIfAbsent(candidate.cle(), _ -> candidate);
        if (!nommees && seance != candidate) {
            restes.compter("reunies");
        }
        seance.durer(
                heure(heures[1]).or(() -> heure(fait.de(ChampDeFeuille.FIN))).orElse(null),
                fait.dit(ChampDeFeuille.DUREE) ? Integer.parseInt(fait.de(ChampDeFeuille.DUREE)) : 0);
        if (!conseiller.isEmpty()) {
            arrivees.merge(conseiller, jour, (un, autre) -> un.isBefore(autre) ? un : autre);
        }
        return seance;
    }

    private static Optional<LocalTime> heure(String dite) {
        return dite.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(dite));
    }

    /** Whatever says of most says how many came. */
    private static int compter(SeanceEcrite seance, FaitLu fait) {
        int parAge = 0;
        for (var champ : ChampDeFeuille.values()) {
            if (champ.tranche() && fait.dit(champ)) {
                int combien = Integer.parseInt(fait.de(champ));
                parAge += combien;
                seance.compter(
                        champ == ChampDeFeuille.AGE_AUTRE
                                ? TrancheDeTete.NON_COMMUNIQUE
                                : TrancheDeTete.valueOf(champ.name()),
                        combien);
            }
        }
        int parGenre = compter(GENRES, fait, seance.genres);
        int parSituation = compter(SITUATIONS, fait, seance.situations);
        int dit = fait.dit(ChampDeFeuille.NOMBRE) ? Integer.parseInt(fait.de(ChampDeFeuille.NOMBRE)) : 0;
        int tous = Math.max(Math.max(dit, parAge), Math.max(parGenre, parSituation));
        seance.compter(TrancheDeTete.NON_COMMUNIQUE, tous - parAge);
        return tous;
    }

    private static int compter(Map<ChampDeFeuille, String> codes, FaitLu fait, Map<String, Integer> comptes) {
        int tous = 0;
        for (var champ : codes.entrySet()) {
            int combien = fait.dit(champ.getKey()) ? Integer.parseInt(fait.de(champ.getKey())) : 0;
            if (combien > 0) {
                comptes.merge(champ.getValue(), combien, Integer::sum);
                tous += combien;
            }
        }
        return tous;
    }

    /** On the day of the session; empty where it is not known. */
    private static Optional<AgeEcrit> age(SeanceEcrite seance, FaitLu fait) {
        int naissance = Identites.naissance(fait);
        int age = Math.max(0, seance.jour.getYear() - naissance);
        return naissance == 0 ? AgeEcrit.lire(fait.de(ChampDeFeuille.AGE)) : Optional.of(new AgeEcrit(age, age));
    }

    private static boolean present(FaitLu fait) {
        return !fait.dit(ChampDeFeuille.PRESENCE)
                || fait.de(ChampDeFeuille.PRESENCE).equals("present");
    }

    /** Empty for a head: whoever gave no name, was a minor that year, or has the name of another. */
    private Optional<String> personne(FaitLu fait, Optional<AgeEcrit> age) {
        if (NomEcrit.anonyme(fait.de(ChampDeFeuille.NOM))) {
            return Optional.empty();
        }
        if (age.filter(AgeEcrit::mineur).isPresent()) {
            restes.compter("mineurs");
            return Optional.empty();
        }
        var reference = identites.reference(fait);
        if (reference.isEmpty()) {
            restes.compter("homonymes");
        }
        return reference;
    }

    /** As it is told; else of whoever is 67 that year, to a year. Of a band, none is made up. */
    private String naissance(SeanceEcrite seance, FaitLu fait, Optional<AgeEcrit> age) {
        if (fait.dit(ChampDeFeuille.NAISSANCE) || age.filter(AgeEcrit::exact).isEmpty()) {
            return fait.de(ChampDeFeuille.NAISSANCE);
        }
        restes.compter("naissances_deduites");
        return "" + (seance.jour.getYear() - age.get().de());
    }

    /** That of the row, where it is all that is known of the age; empty where it straddles two of ours. */
    private String tranche(String naissance, Optional<AgeEcrit> age) {
        if (!naissance.isEmpty() || age.isEmpty()) {
            return "";
        }
        var tranche = age.get().tranche();
        restes.compter("tranches_de_nommees", tranche.isEmpty() ? 1 : 0);
        return tranche.map(TrancheDeTete::code).orElse("");
    }

    private void venir(SeanceEcrite seance, String personne, FaitLu fait, String theme, Optional<AgeEcrit> age) {
        if (!seance.personnes.add(personne)) {
            restes.compter("repetees");
            return;
        }
        var naissance = naissance(seance, fait, age);
        fichiers.uneFois(
                "usagers",
                personne,
                fait.de(ChampDeFeuille.PRENOM),
                fait.de(ChampDeFeuille.NOM),
                fait.de(ChampDeFeuille.GENRE),
                naissance,
                fait.de(ChampDeFeuille.SITUATION),
                noms.quartier(fait),
                restes.lisible("telephones_illisibles", fait.de(ChampDeFeuille.TELEPHONE)),
                restes.lisible("courriels_illisibles", fait.de(ChampDeFeuille.COURRIEL)));
        var presence = fait.dit(ChampDeFeuille.PRESENCE) ? fait.de(ChampDeFeuille.PRESENCE) : "present";
        boolean present = presence.equals("present");
        fichiers.ligne(
                "participations",
                seance.reference,
                personne,
                presence,
                present ? theme : "",
                present ? tranche(naissance, age) : "");
    }

    @Override
    public void finir() {
        restes.compter("chevauchent", HeuresTues.taire(seances.values()));
        for (var seance : seances.values()) {
            restes.compter("a_venir", seance.jour.isAfter(aujourdhui) ? 1 : 0);
            lignes.ecrire(seance).ifPresent(restes::compter);
        }
        noms.conseillers(arrivees);
    }

    @Override
    public Egards egards() {
        return FormeEcrite.egardsDeSeances();
    }

    @Override
    public int lues() {
        return lues;
    }

    @Override
    public List<String> constats() {
        return restes.phrases();
    }

    /** The database refuses that somebody be in two places at once: a sheet that says so is wrong of an hour, not of a day. */
    static final class HeuresTues {

        private HeuresTues() {}

        /** @return of how many sessions the hour is not told */
        static int taire(Collection<SeanceEcrite> seances) {
            return seances.stream()
                    .filter(seance -> seance.heureConnue() && !seance.conseiller.isEmpty())
                    .collect(Collectors.groupingBy(seance -> seance.conseiller))
                    .values()
                    .stream()
                    .mapToInt(HeuresTues::dUnConseiller)
                    .sum();
        }

        private static int dUnConseiller(List<SeanceEcrite> siennes) {
            int tues = 0;
            var finies = new HashMap<LocalDate, Integer>();
            siennes.sort(
                    Comparator.comparing((SeanceEcrite seance) -> seance.jour).thenComparing(SeanceEcrite::commence));
            for (var seance : siennes) {
                if (seance.commence() < finies.getOrDefault(seance.jour, 0)) {
                    seance.taireLHeure();
                    tues++;
                } else {
                    finies.put(seance.jour, seance.commence() + seance.minutes());
                }
            }
            return tues;
        }
    }
}
