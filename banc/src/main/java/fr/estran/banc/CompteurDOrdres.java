package fr.estran.banc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements sent to the database. No service has this one unless a bench adds it. */
final class CompteurDOrdres implements BeanPostProcessor {

    private final AtomicLong ordres = new AtomicLong();

    /** Since the service started. */
    long compte() {
        return ordres.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource base ? new Comptee(base) : bean;
    }

    private final class Comptee extends DelegatingDataSource {

        Comptee(DataSource base) {
            super(base);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connexion = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, methode, arguments) -> {
                        if (methode.getName().equals("prepareStatement")
                                || methode.getName().equals("createStatement")) {
                            ordres.incrementAndGet();
                        }
                        try {
                            return methode.invoke(connexion, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}
