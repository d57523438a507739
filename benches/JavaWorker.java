import io.camunda.zeebe.client.ZeebeClient;

/**
 * A worker of Camunda's own client, streaming, with a handler that does nothing: GRPC TYPE AT_ONCE.
 *
 * <p>Says "ready" once it is open and works until its standard input ends.
 */
public final class JavaWorker {
  public static void main(String[] arguments) throws Exception {
    try (var client = ZeebeClient.newClientBuilder().gatewayAddress(arguments[0]).usePlaintext().build();
        var worker =
            client
                .newWorker()
                .jobType(arguments[1])
                .handler((jobs, job) -> jobs.newCompleteCommand(job).send())
                .maxJobsActive(Integer.parseInt(arguments[2]))
                .streamEnabled(true)
                .open()) {
      System.out.println("ready");
      while (System.in.read() != -1) {}
    }
  }
}
