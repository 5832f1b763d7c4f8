package fr.estran.territoire;

import fr.estran.commun.StructureId;
import fr.estran.dossier.Colonne;
import fr.estran.dossier.Fichier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The structures that live in this database, and what each says of itself. */
@Service
public class Structures {

    /** One row: the town itself. It is read before all else, since the hours of the other files are those of its clock. */
    public static final Fichier FICHIER = Fichier.requis(
            "structure",
            "structure",
            Colonne.texte("nom").requis(),
            Colonne.texte("commune").requis(),
            Colonne.codeInsee("code_insee").requis(),
            Colonne.choix("zone_scolaire", "A", "B", "C"),
            Colonne.fuseau("fuseau"));

    private final StructureRepository repository;

    Structures(StructureRepository repository) {
        this.repository = repository;
    }

    public Optional<StructureId> trouver(String codeInsee, String nom) {
        return repository.trouver(codeInsee, nom);
    }

    /** Which structure a web address is of: where there is only one, any address is its own. */
    public Optional<StructureId> pourHote(String hote) {
        return repository.pourHote(hote.toLowerCase(Locale.ROOT));
    }

    /** Nothing has been set up yet. */
    public boolean aucune() {
        return repository.aucune();
    }

    public String nom(StructureId structure) {
        return repository.nom(structure);
    }

    public Optional<String> hote(StructureId structure) {
        return repository.hote(structure);
    }

    /** @param hote the name under which it is reached on the web, as {@code numerique.exemple.fr} */
    public void repondreA(StructureId structure, String hote) {
        repository.repondreA(structure, hote.toLowerCase(Locale.ROOT));
    }

    /** For work that nobody asks for, done for each in turn. */
    public List<StructureId> toutes() {
        return repository.toutes();
    }

    /** What the structure in whose name we act says of itself. */
    public Structure courante() {
        return repository.courante();
    }

    /**
     * Makes the structure known, or brings what it says of itself up to date; within the transaction of an import.
     *
     * @return how many structures say something else than before: one or none
     */
    public int tenirAJour(StructureId id, Structure structure) {
        repository.inscrire(id, structure);
        return repository.ajouter(id, structure) ? 0 : repository.regler(id, structure);
    }
}
