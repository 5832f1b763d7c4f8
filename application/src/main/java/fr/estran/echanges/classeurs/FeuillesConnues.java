package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.echanges.classeurs.Choses.FormeConnue;
import fr.estran.echanges.classeurs.FeuilleConnue.CorrespondanceId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormeDAide;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What columns are, kept under a name: proposed by itself for the next sheet that has the same titles. */
@Service
public class FeuillesConnues {

    private final CorrespondanceRepository repository;
    private final ChosesRepository choses;
    private final DejaLaRepository dejaLa;
    private final FormesDeLaVille formes;
    private final Journal journal;
    private final Clock horloge;

    FeuillesConnues(
            CorrespondanceRepository repository,
            ChosesRepository choses,
            DejaLaRepository dejaLa,
            FormesDeLaVille formes,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.choses = choses;
        this.dejaLa = dejaLa;
        this.formes = formes;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Asked before a sheet of that name is opened. */
    @Transactional(readOnly = true)
    public Savoir savoir(String nomDuFichier) {
        return new Savoir(
                new Choses(choses.lire(), FormesConnues.de(formes.auChoix())),
                repository.toutes(),
                LocalDate.now(horloge),
                nomDuFichier);
    }

    /** Asked when what a sheet of that kind tells is written. */
    @Transactional(readOnly = true)
    public DejaLa dejaLa(NatureDeFeuille nature) {
        return switch (nature) {
            case PRESENCES -> new DejaLa(dejaLa.personnes(), dejaLa.venues());
            case NOMBRES -> new DejaLa(List.of(), dejaLa.venues());
            case PERSONNES -> new DejaLa(dejaLa.personnes(), Map.of());
            case LIEUX, ORGANISMES, BENEVOLES -> DejaLa.RIEN;
        };
    }

    /** Asked when the State's export is written. */
    @Transactional(readOnly = true)
    public DejaLa dejaVenus() {
        return new DejaLa(List.of(), dejaLa.venues());
    }

    @Transactional(readOnly = true)
    List<FeuilleConnue> resumees() {
        return repository.resumees();
    }

    /** Within the transaction of the import; without a name, nothing is kept. */
    @Transactional
    public void garder(CorrespondanceGardee gardee) {
        if (!gardee.nom().isEmpty() && !gardee.titres().isEmpty()) {
            journal.noter(
                    "correspondance.garder", repository.garder(gardee.nommee()).valeur());
        }
    }

    /** @return whether it was still called so */
    @Transactional
    boolean renommer(CorrespondanceId id, String avant, String nom) {
        var fait = repository.renommer(id, avant, nom);
        if (fait) {
            journal.noter("correspondance.renommer", id.valeur());
        }
        return fait;
    }

    @Transactional
    void oublier(CorrespondanceId id) {
        if (!repository.oublier(id)) {
            throw new Introuvable();
        }
        journal.noter("correspondance.oublier", id.valeur());
    }

    /** What the town calls its kinds of help, those that it gives first: a sheet of last year may be of one that it gives no more. */
    static final class FormesConnues {

        private FormesConnues() {}

        static List<FormeConnue> de(FormesDAide formes) {
            return formes.rangees(TypeDAction.aFaire()).stream()
                    .map(formes::de)
                    .sorted(Comparator.comparing(forme -> !forme.proposee()))
                    .map(forme ->
                            new FormeConnue(forme.type().code(), forme.equipe().titre(), noms(forme), forme.proposee()))
                    .toList();
        }

        private static List<String> noms(FormeDAide forme) {
            return Stream.of(forme.equipe(), forme.publique(), forme.bilan())
                    .flatMap(FormesConnues::formes)
                    .map(Ecritures::nus)
                    .filter(nom -> !nom.isEmpty())
                    .distinct()
                    .toList();
        }

        private static Stream<String> formes(Appellation appellation) {
            return Stream.of(appellation.singulier(), appellation.pluriel());
        }
    }

    @Repository
    record ChosesRepository(JdbcClient jdbc) {

        Map<ChampDeFeuille, List<Chose>> lire() {
            return Map.of(
                    ChampDeFeuille.LIEU, choses("""
                        select reference as code, nom as libelle
                        from lieu
                        where fusionne_dans_id is null
                        order by libelle, code
                        """),
                    ChampDeFeuille.THEME, choses("""
                        select code, coalesce(libelle, code) as libelle
                        from thematique
                        where reunie_dans is null and retiree_le is null
                        order by libelle, code
                        """),
                    ChampDeFeuille.CONSEILLER, choses("""
                        select reference as code, nom_entier(conseiller) as libelle
                        from conseiller
                        order by libelle, code
                        """),
                    ChampDeFeuille.QUARTIER, choses("""
                        select code, coalesce(nom, code) as libelle
                        from quartier
                        where fusionne_dans is null and retire_le is null
                        order by libelle, code
                        """),
                    ChampDeFeuille.INTITULE, choses("""
                        select reference as code, coalesce(nom, reference) as libelle
                        from acteur
                        where fusionne_dans_id is null
                        order by libelle, code
                        """),
                    ChampDeFeuille.NOM_COMPLET, choses("""
                        select reference as code, nom as libelle
                        from benevole
                        order by libelle, code
                        """));
        }

        private List<Chose> choses(String sql) {
            return jdbc.sql(sql).query(Chose.class).list();
        }
    }
}
