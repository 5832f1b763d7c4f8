package fr.estran.parole.enquetes;

import fr.estran.Ville;
import fr.estran.parole.enquetes.PlisOuverts.PliScelle;
import fr.estran.socle.secrets.CleDePapier;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A survey that went out, in a town of its own: age, a scale, several kinds of help, a word. Its two keys are on paper. */
public final class EnqueteDEssai {

    public static final List<String> AGES = List.of("18_25", "25_60", "60_plus");
    public static final List<String> NOTES = List.of("1", "2", "3", "4", "5");
    public static final List<String> AIDES = List.of("atelier", "permanence", "rendez_vous");

    public final Ville ville;
    public final EnqueteId id = EnqueteId.nouveau();

    public final String premiere = CleDePapier.tirer();
    public final String seconde = CleDePapier.tirer();

    private final ApplicationContext contexte;

    public EnqueteDEssai(Ville ville, ApplicationContext contexte) {
        this.ville = ville;
        this.contexte = contexte;
        ecrire("""
                insert into enquete (structure_id, id, reference, titre, ouverte, fermee)
                values (structure_courante(), :id, 'essai', 'Et pour vous ?', '2024-01-08', '2024-01-31')
                """);
        ecrire("""
                insert into enquete_question (structure_id, enquete_id, code, libelle, type, choix, ordre)
                values
                    (structure_courante(), :id, 'age', 'Votre âge ?', 'choix', '18_25|25_60|60_plus', 1),
                    (structure_courante(), :id, 'utile', 'Est-ce utile ?', 'echelle', '1|2|3|4|5', 2),
                    (structure_courante(), :id, 'aides', 'À quoi venez-vous ?', 'multiple', 'atelier|permanence|rendez_vous', 3),
                    (structure_courante(), :id, 'mot', 'Un mot ?', 'texte', null, 4),
                    (structure_courante(), :id, 'autre', 'Et encore ?', 'texte', null, 5)
                """);
        ecrire("update enquete set lancee_le = '2024-01-08', cle_premiere = '"
                + cle(premiere).publique() + "', cle_seconde = '" + cle(seconde).publique() + "' where id = :id");
    }

    public Enquete lire() {
        return ville.faire(() -> contexte.getBean(Enquetes.class).lire(id));
    }

    public void ecrire(String sql) {
        ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).param("id", id).update());
    }

    public static Bulletin bulletin(String age, String note, String mot) {
        return new Bulletin(Map.of("age", List.of(age), "utile", List.of(note), "mot", List.of(mot)));
    }

    public static CleDePapier cle(String papier) {
        return ((CleDePapier.Lecture.Lue) CleDePapier.lire(papier)).cle();
    }

    /** As two people would type it. */
    public Ouverture ouverture() {
        return ouverture(0, false);
    }

    public Ouverture ouverture(int perdus, boolean sansLesLiens) {
        return new Ouverture(cle(premiere), cle(seconde), perdus, sansLesLiens);
    }

    public List<String> tirer(int combien) {
        return ville.faire(() -> contexte.getBean(Urne.class).tirerLesLiens(id, combien));
    }

    /** What a sheet said, as only both keys tell. */
    public Map<String, List<String>> feuille(int numero) {
        var enquete = lire();
        var contenu = ville.faire(() -> contexte.getBean(JdbcClient.class)
                .sql("select contenu from enquete_bulletin where enquete_id = :id and feuille = :numero")
                .param("id", id)
                .param("numero", numero)
                .query((ligne, _) -> ligne.getBytes(1))
                .single());
        return PliScelle.ouvrir(enquete, contenu, ouverture())
                .orElseThrow()
                .bulletin()
                .reponses();
    }
}
