package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Champ.jour;
import static fr.estran.socle.dossier.Champ.ligne;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormeDeChamp;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a post is: its name, what pays for it, from when to when it is there. */
final class DescriptionDePoste {

    static final String FICHE = "poste";

    private static final String DATES = "dates";
    private static final String FICHIER = "postes";

    static final FicheDecrite POSTE = FicheDecrite.de(
            "poste",
            Messages.de("ville/accords"),
            ligne("nom", 120).obligatoire().partie(FICHE).dans(FICHIER),
            Champ.de("convention", new Payeur()).partie(FICHE).dans(FICHIER),
            jour("ouverture").partie(FICHE).groupe(DATES).dans(FICHIER),
            jour("fermeture", "ouverture").partie(FICHE).groupe(DATES).dans(FICHIER));

    private DescriptionDePoste() {}

    /** Any of the agreements that renew each other is kept; the form says the first of them. */
    private record Payeur(FormeDeChamp designe) implements FormeDeChamp {

        Payeur() {
            this(new Designe("convention_id", "conventions"));
        }

        @Override
        public String saisie() {
            return designe.saisie();
        }

        @Override
        public @Nullable String faute(String dit) {
            return designe.faute(dit);
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return designe.lire(colonne, dit);
        }

        @Override
        public String select(String colonne) {
            return "(select tete_id from chaine_de_conventions chaine where chaine.structure_id = poste.structure_id"
                    + " and chaine.convention_id = poste.convention_id) as convention_id";
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return designe.dire(colonne, ligne);
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return designe.colonnes(colonne);
        }
    }
}
