package fr.estran.socle.droits;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Code;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
        return new Durees(repository.lire());
    }

    /** @return false, and nothing is changed, where something would be kept longer than the law lets us */
    public boolean changer(Durees voulues) {
        if (!voulues.permises()) {
            return false;
        }
        Duree.A_REGLER.forEach(duree -> repository.regler(duree, voulues.valeur(duree)));
        journal.noter("vie_privee.regler", null);
        return true;
    }

    /** @return false, and nothing is changed, where that is out of bounds */
    public boolean garderLesAppels(int mois) {
        if (!Duree.APPELS.permet(mois)) {
            return false;
        }
        repository.regler(Duree.APPELS, mois);
        journal.noter("appel.garder", null);
        return true;
    }

    @Repository
    record DureeRepository(JdbcClient jdbc) {

        Map<Duree, Integer> lire() {
            return jdbc
                    .sql("select duree, valeur from duree_reglee")
                    .query((ligne, _) ->
                            Map.entry(Code.de(Duree.class, ligne.getString("duree")), ligne.getInt("valeur")))
                    .stream()
                    .collect(toMap(Entry::getKey, Entry::getValue));
        }

        void regler(Duree duree, int valeur) {
            jdbc.sql("""
                insert into duree_reglee (structure_id, duree, valeur)
                values (structure_courante(), :duree, :valeur)
                on conflict (structure_id, duree) do update set valeur = excluded.valeur
                """).param("duree", duree).param("valeur", valeur).update();
        }
    }
}
