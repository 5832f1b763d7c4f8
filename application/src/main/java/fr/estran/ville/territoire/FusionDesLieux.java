package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.ApercuDeFusion;
import fr.estran.socle.dossier.DeuxEnUn;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two spellings of one venue become one, with their rooms, their stops and the days on which they are closed. */
@Service
@Transactional
class FusionDesLieux extends DeuxEnUn<LieuId> {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    private final TenueRepository lieux;
    private final QuartierRepository quartiers;
    private final FusionDesLieuxRepository repository;
    private final List<AttacheAuLieu> attaches;

    FusionDesLieux(
            TenueRepository lieux,
            QuartierRepository quartiers,
            FusionDesLieuxRepository repository,
            List<AttacheAuLieu> attaches,
            Outils outils) {
        super(LIEU, LieuId.class, "lieu.reunir", outils);
        this.lieux = lieux;
        this.quartiers = quartiers;
        this.repository = repository;
        this.attaches = attaches;
    }

    /** Those that could be a venue under another name; those that look like it first. */
    @Transactional(readOnly = true)
    List<Lieu> autres(Lieu lieu) {
        return lieux.tous().stream()
                .filter(autre -> !autre.id().equals(lieu.id()) && seReunissent(lieu, autre))
                .sorted(comparing(autre -> MemeLieu.que(autre.nom(), lieu.nom()), reverseOrder()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ApercuDeFusion apercu(LieuId garde, LieuId absorbe) {
        var suites = new ArrayList<String>();
        attaches.forEach(attache -> suites.addAll(attache.enMots(absorbe)));
        compter("fusion.haltes", lieux.haltes(absorbe).size(), suites);
        compter("fusion.salles", repository.salles(absorbe), suites);
        compter("fusion.fermetures", repository.fermetures(absorbe), suites);
        return new ApercuDeFusion(lire(garde).nom(), lire(absorbe).nom(), suites);
    }

    /** The list of districts is taken before that of the venues. */
    @Override
    protected void reserver() {
        quartiers.seReserver();
        super.reserver();
    }

    @Override
    protected boolean seReunissent(LieuId garde, LieuId absorbe) {
        return lire(garde).retireLe() == null && seReunissent(lire(garde), lire(absorbe));
    }

    /** A bus is not one of the places where it stops, nor where another does. */
    private static boolean seReunissent(Lieu un, Lieu autre) {
        return !(un.mobile() && autre.halteDe() != null) && !(autre.mobile() && un.halteDe() != null);
    }

    @Override
    protected void suivre(LieuId de, LieuId vers) {
        repository.deplacerLesSalles(de, vers);
        attaches.forEach(attache -> attache.suivre(de, vers));
        repository.oublierLesSalles(de);
        repository.deplacerLesFermetures(de, vers);
    }

    @Override
    protected void completer(LieuId de, LieuId vers) {
        repository.prendreLesOuvertures(de, vers);
        super.completer(de, vers);
        repository.prendreLaHalte(de, vers);
    }

    @Override
    protected void relier() {
        repository.deplacerLesHaltes();
    }

    private Lieu lire(LieuId lieu) {
        return lieux.lire(lieu).orElseThrow(Introuvable::new);
    }

    private static void compter(String cle, int n, List<String> suites) {
        if (n > 0) {
            suites.add(MESSAGES.dire(cle, "n", n));
        }
    }

    /** What is theirs here. */
    @Repository
    record FusionDesLieuxRepository(JdbcClient jdbc) {

        /** What was found to be a bus is one, and stops where the other did. */
        void deplacerLesHaltes() {
            jdbc.sql("""
                update lieu
                set mobile = true
                from lieu parti
                where parti.structure_id = lieu.structure_id
                    and parti.fusionne_dans_id = lieu.id
                    and parti.mobile
                    and lieu.mobile is not true
                """).update();
            jdbc.sql("""
                update lieu
                set halte_de_id = parti.fusionne_dans_id
                from lieu parti
                where parti.structure_id = lieu.structure_id
                    and parti.id = lieu.halte_de_id
                    and parti.fusionne_dans_id is not null
                """).update();
        }

        int salles(LieuId lieu) {
            return compter("select count(*)::integer from salle where lieu_id = :lieu", lieu);
        }

        int fermetures(LieuId lieu) {
            return compter("select count(*)::integer from lieu_fermeture where lieu_id = :lieu", lieu);
        }

        private int compter(String requete, LieuId lieu) {
            return jdbc.sql(requete).param("lieu", lieu).query(Integer.class).single();
        }

        void oublierLesSalles(LieuId lieu) {
            jdbc.sql("delete from salle where lieu_id = :lieu")
                    .param("lieu", lieu)
                    .update();
        }

        /** Of rooms of one name, the one that is there stays. */
        void deplacerLesSalles(LieuId de, LieuId vers) {
            deDeux(de, vers, """
                update salle
                set lieu_id = :vers
                where lieu_id = :de
                    and not exists (
                        select from salle gardee
                        where gardee.structure_id = salle.structure_id
                            and gardee.lieu_id = :vers
                            and gardee.nom = salle.nom
                    )
                """);
        }

        /** Where both are closed on one day, what the one that stays says of it stands. */
        void deplacerLesFermetures(LieuId de, LieuId vers) {
            deDeux(de, vers, """
                update lieu_fermeture
                set lieu_id = :vers
                where lieu_id = :de
                    and not exists (
                        select from lieu_fermeture gardee
                        where gardee.structure_id = lieu_fermeture.structure_id
                            and gardee.lieu_id = :vers
                            and daterange(gardee.debut, gardee.fin, '[]')
                                && daterange(lieu_fermeture.debut, lieu_fermeture.fin, '[]')
                    )
                """);
            jdbc.sql("delete from lieu_fermeture where lieu_id = :de")
                    .param("de", de)
                    .update();
        }

        void prendreLesOuvertures(LieuId de, LieuId vers) {
            deDeux(de, vers, """
                insert into lieu_ouverture (structure_id, lieu_id, jour, ouvre, ferme)
                select structure_id, :vers, jour, ouvre, ferme
                from lieu_ouverture
                where lieu_id = :de
                    and not exists (select from lieu_ouverture gardee where gardee.lieu_id = :vers)
                """);
        }

        void prendreLaHalte(LieuId de, LieuId vers) {
            deDeux(de, vers, """
                update lieu
                set halte_de_id = coalesce(lieu.halte_de_id, autre.halte_de_id)
                from lieu autre
                where lieu.id = :vers and autre.structure_id = lieu.structure_id and autre.id = :de
                """);
        }

        private void deDeux(LieuId de, LieuId vers, String ordre) {
            jdbc.sql(ordre).param("de", de).param("vers", vers).update();
        }
    }
}
