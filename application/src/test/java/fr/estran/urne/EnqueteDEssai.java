package fr.estran.urne;

import fr.estran.Ville;
import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A survey that went out, in a town of its own: age, a scale, several kinds of help, a word; age tells the scale. */
public final class EnqueteDEssai {

    public static final List<String> AGES = List.of("18_25", "25_60", "60_plus");
    public static final List<String> NOTES = List.of("1", "2", "3", "4", "5");
    public static final List<String> AIDES = List.of("atelier", "permanence", "rendez_vous");

    public final Ville ville;
    public final EnqueteId id = EnqueteId.nouveau();

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
        ecrire("""
                insert into enquete_croisement (structure_id, enquete_id, question, par)
                values (structure_courante(), :id, 'utile', 'age')
                """);
        ecrire("update enquete set lancee_le = '2024-01-08' where id = :id");
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

    /** As a link's would be. */
    public static byte[] voix() {
        var octets = new byte[32];
        ThreadLocalRandom.current().nextBytes(octets);
        return octets;
    }
}
