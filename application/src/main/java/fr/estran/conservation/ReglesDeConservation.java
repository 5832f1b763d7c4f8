package fr.estran.conservation;

import static java.util.stream.Collectors.toMap;

import fr.estran.journal.Journal;
import java.util.EnumMap;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long things are kept in this service, and what the town makes of it. */
@Service
@Transactional
public class ReglesDeConservation {

    private final DureeRepository repository;
    private final Journal journal;

    ReglesDeConservation(DureeRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Durees lire() {
        var lues = repository.lire();
        var choisies = new EnumMap<Duree, Integer>(Duree.class);
        for (var duree : Duree.values()) {
            var longueur = duree.longueur();
            if (longueur != null
                    && longueur.reglage() != null
                    && lues.get(longueur.reglage()) instanceof Integer valeur) {
                choisies.put(duree, valeur);
            }
        }
        return new Durees(choisies);
    }

    /** @return false, and nothing is changed, where something would be kept longer than the law lets us */
    public boolean changer(Durees voulues) {
        if (!voulues.permises()) {
            return false;
        }
        repository.changer(Duree.A_REGLER.stream().collect(toMap(ReglesDeConservation::reglage, voulues::valeur)));
        journal.noter("vie_privee.regler", null);
        return true;
    }

    /** @return false, and nothing is changed, where that is out of bounds */
    public boolean garderLesAppels(int mois) {
        if (!Duree.APPELS.permet(mois)) {
            return false;
        }
        repository.garderLesAppels(mois);
        journal.noter("appel.garder", null);
        return true;
    }

    private static String reglage(Duree duree) {
        return Objects.requireNonNull(Objects.requireNonNull(duree.longueur()).reglage());
    }
}
