package fr.estran;

import fr.estran.commandes.Commandes;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Application {

    public static void main(String[] arguments) {
        System.exit(Commandes.executer(Application.class, arguments));
    }
}
