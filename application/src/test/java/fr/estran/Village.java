package fr.estran;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The smallest folder of records that says something: one counsellor, one hall, three sessions, two people. */
public record Village(Path dossier) {

    public static Village dans(Path dossier) throws IOException {
        var village = new Village(dossier);
        village.ecrire("structure", """
                nom,commune,code_insee
                Commune de Sainte-Mousse,Sainte-Mousse,29999
                """);
        village.ecrire("lieux", """
                id,nom,capacite
                L1,Salle des fêtes,20
                """);
        village.ecrire("conseillers", """
                id,prenom,nom,entree
                C1,Anne,Exemple,2022-01-01
                """);
        village.ecrire("usagers", """
                id,nom,prenom,genre,annee_naissance
                U1,Exemple,Luce,F,1950
                U2,Exemple,Omar,M,1948
                """);
        village.ecrire("actions", """
                id,type,titre
                A1,permanence,Aide du mardi
                """);
        village.ecrire("seances", """
                id,action,lieu,debut,fin,statut
                S1,A1,L1,2023-01-10T09:30,2023-01-10T12:00,tenue
                S2,A1,L1,2023-01-17T09:30,2023-01-17T12:00,tenue
                S3,A1,L1,2023-01-24T09:30,2023-01-24T12:00,annulee
                """);
        village.ecrire("seances_conseillers", """
                seance,conseiller
                S1,C1
                S2,C1
                """);
        village.ecrire("participations", """
                seance,usager,presence
                S1,U1,present
                S1,U2,present
                S2,U1,present
                """);
        return village;
    }

    public void ecrire(String fichier, String contenu) throws IOException {
        ecrire(fichier, contenu.getBytes(UTF_8));
    }

    public void ecrire(String fichier, byte[] contenu) throws IOException {
        Files.write(chemin(fichier), contenu);
    }

    public void ajouter(String fichier, String ligne) throws IOException {
        Files.writeString(chemin(fichier), ligne + "\n", StandardOpenOption.APPEND);
    }

    public void remplacer(String fichier, String avant, String apres) throws IOException {
        ecrire(fichier, Files.readString(chemin(fichier)).replace(avant, apres));
    }

    public void supprimer(String fichier) throws IOException {
        Files.delete(chemin(fichier));
    }

    private Path chemin(String fichier) {
        return dossier.resolve(fichier + ".csv");
    }
}
