package fr.estran.accueil.trimestres;

import fr.estran.accueil.trimestres.PartApres.Par;
import fr.estran.bilan.statistiques.VenuesParSeance;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.ville.calendrier.ReglesDuProgramme;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a quarter, told apart by what was offered, where, when and by whom. */
@Service
@Transactional(readOnly = true)
class Apres {

    private final ApresRepository repository;
    private final VenuesParSeance venues;
    private final FormesDeLaVille formes;
    private final ReglesDuProgramme regles;
    private final Clock horloge;

    Apres(
            ApresRepository repository,
            VenuesParSeance venues,
            FormesDeLaVille formes,
            ReglesDuProgramme regles,
            Clock horloge) {
        this.repository = repository;
        this.venues = venues;
        this.formes = formes;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** Of all sessions that have begun. */
    public List<PartApres> parts(TrimestreDuProgramme trimestre) {
        var noms = new MotsDesParts(formes.lire());
        var trouvees = new ArrayList<PartApres>();
        var seances = repository.seances(trimestre, horloge.instant(), venues.de(trimestre.periode()));
        for (var par : Par.values()) {
            var groupes = new LinkedHashMap<String, List<SeanceApres>>();
            seances.forEach(seance -> noms.codes(par, seance)
                    .forEach(code -> groupes.computeIfAbsent(code, _ -> new ArrayList<>())
                            .add(seance)));
            groupes.entrySet().stream()
                    .map(groupe -> new PartApres(
                            par,
                            groupe.getKey(),
                            noms.nom(par, groupe.getKey(), groupe.getValue().getFirst()),
                            groupe.getValue()))
                    .sorted(noms.ordre(par))
                    .forEach(trouvees::add);
        }
        return trouvees;
    }

    public Enseignements enseignements(TrimestreDuProgramme trimestre) {
        return enseignements(trimestre, parts(trimestre));
    }

    Enseignements enseignements(TrimestreDuProgramme trimestre, List<PartApres> parts) {
        return Enseignements.de(trimestre, parts, seuil());
    }

    /** As the town has settled; of fewer than {@link Enseignements#DISCRET} nothing is said, whatever it has. */
    int seuil() {
        return Math.max(regles.seuilDeReprogrammation(), Enseignements.DISCRET);
    }

    /** The figures of a counsellor are for them, and for whoever answers for the service. */
    static boolean peutVoir(Identite qui, PartApres part) {
        return part.par() != Par.CONSEILLER
                || DroitDeRegard.CHIFFRES_DE_CHACUN.ouverte(qui.roles())
                || qui.conseiller() != null
                        && part.code().equals(qui.conseiller().toString());
    }

    /** By what sessions are told apart, in the order of the page. */
    static Map<Par, List<PartApres>> parSorte(List<PartApres> parts) {
        var sortes = new LinkedHashMap<Par, List<PartApres>>();
        parts.forEach(part ->
                sortes.computeIfAbsent(part.par(), _ -> new ArrayList<>()).add(part));
        return sortes;
    }
}
