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
            var demande = seance.type.unParUn() ? noms.theme(fait) : "";
            if (tous > 0 && !demande.isEmpty()) {
                seance.demandes.merge(demande, tous, Integer::sum);
            }
            return;
        }
        int age = age(seance, fait);
        var theme = seance.type.unParUn() ? noms.theme(fait) : "";
        var personne = personne(fait, age);
        if (personne.isPresent()) {
            venir(seance, personne.get(), fait, theme);
        } else if (present(fait)) {
            seance.compter(age < 0 ? TrancheDeTete.NON_COMMUNIQUE : TrancheDeTete.de(age), 1);
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

    private static int compter(SeanceEcrite seance, FaitLu fait) {
        int parAge = 0;
        for (var champ : ChampDeFeuille.values()) {
            if (champ.tranche() && fait.dit(champ)) {
                int combien = Integer.parseInt(fait.de(champ));
                parAge += combien;
                seance.compter(TrancheDeTete.valueOf(champ.name()), combien);
            }
        }
        int tous = fait.dit(ChampDeFeuille.NOMBRE) ? Integer.parseInt(fait.de(ChampDeFeuille.NOMBRE)) : parAge;
        seance.compter(TrancheDeTete.NON_COMMUNIQUE, tous - parAge);
        return Math.max(tous, parAge);
    }

    /** Below zero where it is not known. */
    private static int age(SeanceEcrite seance, FaitLu fait) {
        int naissance = Identites.naissance(fait);
        return naissance == 0 ? -1 : Math.max(0, seance.jour.getYear() - naissance);
    }

    private static boolean present(FaitLu fait) {
        return !fait.dit(ChampDeFeuille.PRESENCE)
                || fait.de(ChampDeFeuille.PRESENCE).equals("present");
    }

    /** Empty for a head: whoever gave no name, was a minor that year, or has the name of another. */
    private Optional<String> personne(FaitLu fait, int age) {
        if (NomEcrit.anonyme(fait.de(ChampDeFeuille.NOM))) {
            return Optional.empty();
        }
        if (age >= 0 && age < TrancheDeTete.MAJEUR) {
            restes.compter("mineurs");
            return Optional.empty();
        }
        var reference = identites.reference(fait);
        if (reference.isEmpty()) {
            restes.compter("homonymes");
        }
        return reference;
    }

    private void venir(SeanceEcrite seance, String personne, FaitLu fait, String theme) {
        if (!seance.personnes.add(personne)) {
            restes.compter("repetees");
            return;
        }
        fichiers.uneFois(
                "usagers",
                personne,
                fait.de(ChampDeFeuille.PRENOM),
                fait.de(ChampDeFeuille.NOM),
                fait.de(ChampDeFeuille.GENRE),
                fait.de(ChampDeFeuille.NAISSANCE),
                fait.de(ChampDeFeuille.SITUATION),
                noms.quartier(fait),
                fait.de(ChampDeFeuille.TELEPHONE),
                fait.de(ChampDeFeuille.COURRIEL));
        var presence = fait.dit(ChampDeFeuille.PRESENCE) ? fait.de(ChampDeFeuille.PRESENCE) : "present";
        fichiers.ligne("participations", seance.reference, personne, presence, presence.equals("present") ? theme : "");
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
